import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { xmlFault } from '../../src/testing/builders/parse-xml.ts';
import { withCost, type StepCost } from '../build/step-cost.ts';
import type { BuildCost } from './build-nation.ts';
import { costPicture } from './cost-picture.ts';
import { costTable } from './cost-table.ts';
import { readSizes } from './read-sizes.ts';
import { watchMemory } from './watch-memory.ts';

afterEach(() => void vi.unstubAllEnvs());

const cost = (measures: number, cpu: number): BuildCost => ({
  measures,
  steps: [{ step: 'ページを生成', cpu: cpu / 2, peak: 0 }],
  cpu,
  wall: cpu + 1,
  memory: { 'make-site.ts': 300e6 },
  files: 1234,
  bytes: 5e6,
});

test('a table has a row for each stage, each process, and the cost of one measure', () => {
  expect(costTable([cost(60, 12), cost(600, 60)]).split('\n')).toEqual([
    '|  | 60施策 | 600施策 |',
    '| --- | ---: | ---: |',
    '| ページを生成（CPU秒） | 6.0 | 30.0 |',
    '| 全部（CPU秒） | 12.0 | 60.0 |',
    '| 1施策あたり（CPUミリ秒） | 200 | 100 |',
    '| 時計での時間（秒） | 13.0 | 61.0 |',
    '| メモリーの最大 make-site.ts（MB） | 300 | 300 |',
    '| ファイル | 1,234 | 1,234 |',
    '| 大きさ（MB） | 5 | 5 |',
    '',
  ]);
});

test.each([[[cost(60, 12)]], [[cost(60, 12), cost(600, 60)]], [[cost(60, 0)]]])(
  'a picture of cost is well-formed and has no number that is none',
  (costs) => {
    const svg = costPicture(costs);
    expect(xmlFault(svg)).toBeNull();
    expect(svg).not.toMatch(/NaN|Infinity/);
  },
);

test.each([
  ['600,60', [60, 600]],
  ['60', [60]],
  ['60,60', [60]],
])('sizes %s are read as %j', (text, sizes) => {
  expect(readSizes(text)).toEqual(sizes);
});

test.each(['', '0', '60,', '-1', '6.5', '六十', '1000000'])('%j is no list of sizes', (text) => {
  expect(() => readSizes(text)).toThrow('--measures');
});

test('a step adds what it took to the file that is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-costs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'costs.jsonl');
  vi.stubEnv('AYUMI_COSTS', file);
  await withCost('一つ目', busy);
  await expect(withCost('二つ目', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const [first, second] = lines.map((line) => JSON.parse(line) as StepCost);
  expect([first!.step, second!.step]).toEqual(['一つ目', '二つ目']);
  expect(first!.cpu).toBeGreaterThan(0.1);
  expect(second!.cpu).toBeLessThan(first!.cpu);
});

test.runIf(process.platform === 'linux')('the memory of a process below ours is seen', async () => {
  const script =
    'const held = Buffer.alloc(3e8, 1); console.log(held.length); setInterval(() => held, 1e3)';
  const child = spawn(process.execPath, ['-e', script]);
  onTestFinished(() => void child.kill());
  const watch = watchMemory(process.pid);
  await once(child.stdout, 'data');
  expect(Math.max(...Object.values(watch.end()))).toBeGreaterThan(3e8);
});

/** Works for about a fifth of a second of the processor. */
function busy(): void {
  const before = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  while (spent() < 200_000) for (let n = 0; n < 1e6; n += 1) Math.sqrt(n);
}
