import { expect, test } from 'vitest';
import { parseCsv } from '../../testing/builders/parse-csv.ts';
import {
  releasedCatalogue,
  stamps,
  unreleasedCatalogue,
} from '../../testing/builders/released-catalogue.ts';
import { opendataColumns, opendataList } from './opendata-list.ts';

const text = opendataList(releasedCatalogue);
const [header, ...cells] = parseCsv(text.slice(1));
const rows = cells.map((row) => Object.fromEntries(row.map((cell, at) => [header![at]!, cell])));

test('it begins with a BOM and has the 45 columns', () => {
  expect(text.startsWith('\uFEFFデータセット_ID,')).toBe(true);
  expect(header).toEqual([...opendataColumns]);
  expect(new Set(header).size).toBe(45);
});

test('one row is one file, and no address stands twice in a dataset', () => {
  const files = releasedCatalogue.entries.flatMap(({ files: own }) => own);
  expect(rows.map((row) => row['ファイル_ダウンロードURL'])).toEqual(files.map(({ url }) => url));
  const keys = rows.map((row) => `${row['データセット_ID']} ${row['ファイル_ダウンロードURL']}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(rows.map((row) => row['ファイル_ID'])).size).toBe(rows.length);
});

test('what SHIRASAGI needs is filled in every row', () => {
  for (const row of rows) {
    expect(row['ファイル_ライセンス']).toBe('CC BY 4.0');
    expect(row['データセット_タイトル']).toBeTruthy();
    expect(row['データセット_分類']).toBe('行財政');
    expect(row['データセット_最終更新日']).toBe(stamps[1]);
    expect(row['データセット_公開日']).toBe('2026-10-02');
    expect(Number(row['ファイル_サイズ'])).toBeGreaterThan(0);
  }
});

test('no cell has a line break', () => {
  expect(cells.flat().filter((cell) => /[\r\n]/.test(cell))).toEqual([]);
});

test('before the first release no day is made up', () => {
  const [, first] = parseCsv(opendataList(unreleasedCatalogue).slice(1));
  expect(first![opendataColumns.indexOf('データセット_最終更新日')]).toBe('');
});

test('the day on which data were first published is the day in Japan', () => {
  const inTheEvening = releasedCatalogue.entries.map((entry) => ({
    ...entry,
    issued: '2026-11-20T15:00:00Z',
  }));
  const [, first] = parseCsv(
    opendataList({ ...releasedCatalogue, entries: inTheEvening }).slice(1),
  );
  expect(first![opendataColumns.indexOf('データセット_公開日')]).toBe('2026-11-21');
  expect(first![opendataColumns.indexOf('ファイル_公開日')]).toBe('2026-11-21');
});
