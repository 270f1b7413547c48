import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { problemsIn } from '../../src/load/load.ts';
import { takeIn } from '../../src/load/intake/take-in.ts';
import { readInput } from '../../src/load/read/folder.ts';
import { fixtureFolder } from '../../src/testing/builders/input-folder.ts';
import { readDeliveries } from './read-deliveries.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-deliveries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const head = 'result_no,fy,kind,text,measure_no';
const bytes = (...codes: number[]) => new Uint8Array(codes);

// Names and sizes are not believed; what cannot be read ends in one problem that names the file.
test.each<[string, string, string | Uint8Array, string]>([
  ['nothing at all', '空.csv', '', 'workbook'],
  ['an open quote to the end', '引用符.csv', `${head}\n1,2025,achievement,"途中で`, 'row-shape'],
  ['cut within a letter', '切れた.csv', bytes(0xe3, 0x81, 0x82, 0x2c, 0xe3, 0x81), 'encoding'],
  [
    'a picture by another name',
    '写真.csv',
    bytes(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0xfd),
    'encoding',
  ],
  ['other columns alone', '電話帳.csv', '氏名,内線\n架空,123\n', 'workbook'],
  [
    'a CSV by the name of a workbook',
    '記入.xlsx',
    `${head}\n1,2025,achievement,済み,1-1-1\n`,
    'workbook',
  ],
])('%s', (_, name, content, rule) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { grids, problems } = readDeliveries([path]);
  const options = { mayDelete: false, check: problemsIn };
  const found = [...problems, ...takeIn(grids, readInput(fixtureFolder), options).problems];
  expect(found.map((it) => [it.rule, it.file])).toEqual([[rule, path]]);
});

test.each(['大きい.csv', '大きい.xlsx'])('200 MB are told without being read: %s', (name) => {
  const path = join(folder, name);
  writeFileSync(path, head);
  truncateSync(path, 200_000_000);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { problems } = readDeliveries([path]);
  expect(problems.map(({ message }) => message)).toEqual(['ファイルが大きすぎます（200 MB）。']);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});
