import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const interval = 200;

/**
 * Watches the processes below one from now on; `end` gives the most memory that each has held, in bytes, by its name.
 * Only Linux tells it of other processes (proc_pid_status(5), VmHWM); elsewhere nothing is given.
 */
export function watchMemory(pid: number): { end: () => Record<string, number> } {
  const peaks: Record<string, number> = {};
  const look = () => {
    for (const child of descendants(pid)) {
      const name = nameOf(child);
      const peak = peakOf(child);
      if (name && peak) peaks[name] = Math.max(peaks[name] ?? 0, peak);
    }
  };
  const timer = setInterval(look, interval);
  const end = () => {
    clearInterval(timer);
    look();
    return peaks;
  };
  return { end };
}

function descendants(pid: number): number[] {
  const threads = quietly(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const children = threads.flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** `make-site.ts` of a Node that runs it, `pagefind_extended` of a program. */
function nameOf(pid: number): string | undefined {
  const words = read(`/proc/${pid}/cmdline`)?.split('\0').filter(Boolean);
  const program = words?.[0] && basename(words[0]);
  const script = words?.slice(1).find((word) => /\.[cm]?[jt]s$/.test(word));
  return program === 'node' && script ? basename(script) : program;
}

function peakOf(pid: number): number | undefined {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

function read(file: string): string | undefined {
  return quietly(() => readFileSync(file, 'utf8'));
}

/** A process may end while we look at it. */
function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
