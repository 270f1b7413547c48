import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { copyOfFixture } from '../../../src/testing/builders/input-folder.ts';
import { draftMap, importForm } from './form-files.ts';

const said: string[] = [];
vi.spyOn(console, 'log').mockImplementation((words) => void said.push(String(words)));
vi.spyOn(console, 'error').mockImplementation((words) => void said.push(String(words)));
afterEach(() => void said.splice(0));

const options = {
  planId: undefined,
  fy: undefined,
  isDryRun: false,
  takenNames: new Set<string>(),
};
const results = 'data/plans/kaku-reform-2024/results.csv';

test('the example of the fixture is taken in, once', async () => {
  const folder = copyOfFixture();
  const [form, map] = [join(folder, 'forms/progress.csv'), join(folder, 'forms/progress.yaml')];
  const before = readFileSync(join(folder, results), 'utf8');
  await importForm(folder, [form], map, { ...options, isDryRun: true });
  expect(readFileSync(join(folder, results), 'utf8')).toBe(before);
  await importForm(folder, [form], map, options);
  expect(said.join('\n')).toContain('data/ に書きました：追加 5、変更 3、削除 0');
  expect(readFileSync(join(folder, results), 'utf8')).toContain(
    '2025-14,2025,achievement,3施設の計画をつくった。,2-1-2,2-1-2-1,,as_planned,○,,,続ける。,,kaku-reform-2025-report,',
  );
  said.splice(0);
  await importForm(folder, [form], map, options);
  expect(said.join('\n')).toContain('変わるところはありません。');
});

test('a problem is told with its cell, and nothing is written', async () => {
  const folder = copyOfFixture();
  const [form, map] = [join(folder, 'forms/progress.csv'), join(folder, 'forms/progress.yaml')];
  const text = readFileSync(form, 'utf8');
  writeFileSync(form, text.replace('1-1-2-2,', '1-1-2-9,').replace(',△,', ',▲,'));
  const before = readFileSync(join(folder, results), 'utf8');
  await expect(importForm(folder, [form], map, options)).rejects.toThrow(
    '問題が2件あります。何も書きませんでした。',
  );
  expect(said.join('\n')).toMatch(/progress\.csv D6\n {2}このセルの言葉の意味が/);
  expect(said.join('\n')).toMatch(/progress\.csv A7\n {2}取組項目に、この番号も名前もありません。/);
  expect(readFileSync(join(folder, results), 'utf8')).toBe(before);
});

test('a draft is written beside the form, and never over another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-form-'));
  const form = join(folder, '一覧.csv');
  writeFileSync(form, '番号,施策名,担当課\n1,収納率の向上,収納課\n');
  draftMap(copyOfFixture(), [form], undefined);
  expect(existsSync(join(folder, '一覧.yaml'))).toBe(true);
  writeFileSync(join(folder, '一覧.yaml'), '# 直した');
  expect(() => draftMap(copyOfFixture(), [form], undefined)).toThrow(
    'もうあります。書き換えません',
  );
  expect(readFileSync(join(folder, '一覧.yaml'), 'utf8')).toBe('# 直した');
  rmSync(folder, { recursive: true });
});
