import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stopIfFailed } from '../../build/run-tool.ts';
import { runProcess } from '../../launch/run-process.mjs';
import { Stop } from '../../launch/stop.mjs';
import { packs } from '../../../src/search/index/packs.ts';
import { whileServed } from './while-served.ts';
import { servers } from './servers.ts';

/** How often a file was answered in a second, and how long one in a hundred took at least, in milliseconds. */
export interface Answered {
  perSecond: number;
  p99: number;
}

/** One file under one server: with and without compression, the medians of the rounds. */
export interface ServedCost {
  file: string;
  server: string;
  plain: Answered;
  compressed: Answered;
}

const [rounds, seconds, connections] = [3, 2, 16];

/** Measures how fast each server answers a measure page, a table and a file of the search of a built site, in turn. */
export async function measureServed(
  programs: { nginx: string; wrk: string },
  built: string,
): Promise<ServedCost[]> {
  const site = mkdtempSync(join(tmpdir(), 'ayumi-served-site-'));
  try {
    const files = chosenIn(built);
    for (const file of files) prepare(join(built, file), join(site, file));
    const found: (ServedCost & { round: number })[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const server of servers)
        await whileServed(programs.nginx, server, site, async (url) => {
          for (const file of files) {
            const address = `${url}/${file.replace(/index\.html$/, '')}`;
            const plain = await ask(programs.wrk, address, 'identity');
            const compressed = await ask(programs.wrk, address, 'gzip');
            found.push({ file, server: server.name, plain, compressed, round });
          }
        });
    return files.flatMap((file) =>
      servers.map(({ name }) => {
        const own = found.filter((it) => it.file === file && it.server === name);
        const plain = median(own.map((it) => it.plain));
        return { file, server: name, plain, compressed: median(own.map((it) => it.compressed)) };
      }),
    );
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

const wanted = ['plans/*/measures/*/index.html', 'data/measures.csv', packs.records];

function chosenIn(built: string): string[] {
  return wanted.map((pattern) => {
    const [first] = globSync(pattern, { cwd: built }).toSorted();
    if (first === undefined)
      throw new Stop(
        `${built} に ${pattern} がありません。先に npm run build を実行してください。`,
      );
    return first;
  });
}

/** A file, and beside it the same compressed as much as it can be, which only one of the servers looks for. */
function prepare(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  writeFileSync(`${to}.gz`, gzipSync(readFileSync(to), { level: 9 }));
}

async function ask(wrk: string, url: string, encoding: string): Promise<Answered> {
  const words = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency'];
  const result = await runProcess(wrk, [...words, '-H', `Accept-Encoding: ${encoding}`, url]);
  stopIfFailed(result, 'wrk に失敗しました');
  return readWrk(result.output);
}

/** What wrk prints: `99%    1.20ms`, `Requests/sec:  12345.67`; an answer that is none stops. */
export function readWrk(output: string): Answered {
  const [, time, unit] = /^\s*99%\s+([\d.]+)(us|ms|s)\s*$/m.exec(output) ?? [];
  const perSecond = /^Requests\/sec:\s+([\d.]+)/m.exec(output)?.[1];
  if (time === undefined || perSecond === undefined || /Non-2xx|Socket errors/.test(output))
    throw new Stop('wrk の答えが読めません。', output);
  const factor = { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'];
  return { perSecond: Number(perSecond), p99: Number(time) * factor };
}

function median(values: readonly Answered[]): Answered {
  return values.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(values.length / 2)]!;
}
