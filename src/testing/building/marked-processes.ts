import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A program that stands for npm, and a way to count all that has come of it. */
export interface MarkedProcesses {
  npm: ChildProcess;
  /** The numbers of all processes that run because of it, also of orphans; on Linux only. */
  marked: () => number[];
}

/** Starts Node with some code in the place of npm. All its processes carry a mark; what is left of them ends with the test. */
export function startNpm(code: string): MarkedProcesses {
  const mark = `ORPHAN_TEST=${process.pid}-${performance.now()}`;
  const [name = '', value = ''] = mark.split('=');
  const env = { ...process.env, [name]: value, npm_lifecycle_event: 'build' };
  const npm = spawn(process.execPath, ['-e', code], { stdio: 'ignore', env });
  const marked = () =>
    readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && environmentOf(pid).includes(mark))
      .map(Number);
  onTestFinished(() => killAll(marked()));
  return { npm, marked };
}

/** Kills processes; one that has ended in the meantime is no matter. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
}

function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Waits, for 15 seconds at most, until the number of processes fits; gives the number then. */
export async function whenCount(
  marked: () => number[],
  fits: (count: number) => boolean,
): Promise<number> {
  for (let tries = 0; tries < 150 && !fits(marked().length); tries += 1) await sleep(100);
  return marked().length;
}
