import { describe, expect, test } from 'vitest';
import { takenNames } from '../publish/routes/routes.ts';
import { readSite } from '../site.ts';
import { fixtureFolder } from '../testing/builders/input-folder.ts';
import { sent } from '../testing/builders/taken-in.ts';
import { deskData } from './desk-data.ts';
import { examine } from './examine.ts';
import type { DeskChoice } from './examined.ts';

const { site, tableFiles } = readSite(fixtureFolder);
const data = deskData(site, tableFiles, takenNames());
const plan = 'data/plans/kaku-reform-2024';
const text = (path: string) => tableFiles.find((file) => file.path === path)!.text;

/** What is found in a CSV of the plan in which one thing was replaced by another. */
function examined(table: string, from: string | RegExp, to: string, choice?: Partial<DeskChoice>) {
  const bytes = new TextEncoder().encode(text(`${plan}/${table}.csv`).replace(from, to));
  return examine([{ name: `${table}.csv`, bytes }], data, { mayDelete: false, ...choice });
}

describe('what is dropped on the desk', () => {
  test('is nothing new where it stands in the data already, workbook or table', () => {
    const bytes = new TextEncoder().encode(text(`${plan}/results.csv`));
    for (const file of [
      { name: '記入.xlsx', bytes: sent },
      { name: 'results.csv', bytes },
    ])
      expect(examine([file], data, { mayDelete: false })).toMatchObject({
        problems: [],
        changes: [],
        files: [],
        measures: [],
      });
  });

  test('shows the lines of a measure before and after', () => {
    const { measures, problems } = examined('measures', '仕事の進め方の見直し', '仕事の総点検');
    expect(problems).toEqual([]);
    expect(measures.map(({ no, title }) => [no, title])).toEqual([['2-1-1', '仕事の総点検']]);
    expect(measures[0]!.lines[0]).toEqual({
      name: '名前',
      before: '仕事の進め方の見直し',
      after: '仕事の総点検',
    });
  });

  test('is a problem of the file that has it, though the page has no prose and no other files', () => {
    const { problems, files, measures } = examined(
      'measure_topics',
      /^([^,\n]+),[a-z][a-z-]*/m,
      '$1,no-such-topic',
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['measure_topics.csv']));
    expect(measures).toEqual([]);
    expect(files.every(({ path }) => path.startsWith('data/'))).toBe(true);
  });

  test('loses no row that is missing, unless that is asked for', () => {
    const withoutLast = /\n[^\n]*\n$/;
    const kept = examined('measure_topics', withoutLast, '\n');
    expect(kept.changes).toEqual([]);
    const removed = examined('measure_topics', withoutLast, '\n', { mayDelete: true });
    expect(removed.changes.map(({ kind }) => kind)).toEqual(['removed']);
  });

  test('is not saved over words of the search that the page does not have', () => {
    const words = 'group_no,word,kind,note\n1,電子申請,official,\n1,ネット申請,everyday,\n';
    const bytes = new TextEncoder().encode(words);
    const { problems } = examine([{ name: 'synonyms.csv', bytes }], data, { mayDelete: false });
    expect(problems.map(({ file }) => file)).toEqual(['data/synonyms.csv']);
    expect(data.files.some(({ path }) => path === 'data/glossary.csv')).toBe(true);
  });

  test('is told with its name where it cannot be opened', () => {
    const bytes = new TextEncoder().encode('PK\u0003\u0004 これはブックではありません');
    const { problems } = examine([{ name: '壊れた.xlsx', bytes }], data, { mayDelete: false });
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['workbook', '壊れた.xlsx']]);
  });
});
