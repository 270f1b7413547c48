import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureFolder, withFile } from '../../testing/builders/input-folder.ts';
import { load } from '../load.ts';

const home = 'data/plans/kaku-reform-2024';

/** Rules that speak after rows were added to a table of 架空市, or a text in it was changed. */
function rulesOf(table: string, change: (text: string) => string): string[] {
  const file = `${home}/${table}.csv`;
  const { problems, warnings } = load(
    withFile(file, change(readFileSync(join(fixtureFolder, file), 'utf8'))),
  );
  return [...problems, ...warnings].map(({ rule }) => rule).toSorted();
}

const added = (row: string) => (text: string) => `${text.trimEnd()}\n${row}\n`;
const replaced = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('one cause is one problem', () => {
  test.each([
    [
      'a value that is no number has no label either',
      'indicator_values',
      added('1,actual,,2024,たくさん,,,,,2025-03,,,,,指標の状況,4'),
      ['type'],
    ],
    [
      'nor has one of an unknown year',
      'indicator_values',
      added('1,actual,,令和,50,,,,,2025-03,,,,,指標の状況,4'),
      ['type'],
    ],
    [
      'a year that a spreadsheet counted in days is not a late one',
      'indicator_values',
      added('1,actual,,45748,50,,,,,2025-03,,,,,指標の状況,4'),
      ['spreadsheet-damage'],
    ],
    [
      'a lost letter is not one that the font lacks besides',
      'measures',
      replaced('手続のオンライン化', '手続の\uFFFD化'),
      ['control-character'],
    ],
    [
      'an invisible letter in a code is not a wrong code besides',
      'results',
      replaced(',as_planned,', ',\u001b[2Jas_planned,'),
      ['control-character'],
    ],
    [
      'a number of 400 digits is not another than its label besides',
      'indicator_values',
      replaced('R10：80%,2028,80', `R10：80%,2028,${'9'.repeat(400)}`),
      ['type'],
    ],
    [
      'a line that says that the table ends is no row of it',
      'effects',
      added(`以上${','.repeat(13)}`),
      ['row-shape'],
    ],
    [
      'a table of another name is one problem, whatever its columns are called',
      'measure_topics',
      () => 'term,note,word\na,b,c\n',
      ['header'],
    ],
    [
      'a misspelt column is not a missing one besides',
      'measures',
      replaced('section_no', 'sectoin_no'),
      ['header'],
    ],
    [
      'a column with a blank in its name is one problem',
      'measures',
      replaced('section_no', 'section no'),
      ['header'],
    ],
    [
      'a header in other words is one problem',
      'projects',
      replaced('field,category,title,fy', '分類,区分け,名まえ,いつ'),
      ['header'],
    ],
    [
      'the lines that Git leaves are told as such',
      'measure_topics',
      added('<<<<<<< HEAD\n2-1-3,public-assets\n=======\n>>>>>>> other'),
      ['row-shape', 'row-shape', 'row-shape'],
    ],
  ])('%s', (_, table, change, rules) => {
    expect(rulesOf(table, change)).toEqual(rules);
  });
});

test('cells that were filled are not taken for the top of a merged one', () => {
  const rows = ['50以上', 'たくさん', '少し'].map(
    (value, at) => `1,actual,,202${at},${value},,,,,2025-0${at + 1},,,,,指標の状況,4`,
  );
  const { problems } = load(
    withFile(
      `${home}/indicator_values.csv`,
      added(rows.join('\n'))(
        readFileSync(join(fixtureFolder, home, 'indicator_values.csv'), 'utf8'),
      ),
    ),
  );
  expect(problems.map(({ column }) => column)).toEqual(['value', 'value', 'value']);
});

test('a table without rows is one problem for each table that refers to it, and none of prose', () => {
  const rules = rulesOf('measures', (text) => `${text.split('\n')[0]}\n`);
  expect(new Set(rules)).toEqual(new Set(['reference']));
  expect(rules.length).toBeLessThan(12);
});

test('prose of a plan that has no measures at all is told what it means in vain', () => {
  const prose =
    '---\ntitle: 文\ndescription: 説明\n---\n<Measure plan="kaku-reform-2024" no="9-9">x</Measure>\n';
  const { problems } = load(withFile('content/pages/reading.mdx', prose));
  expect(problems.map(({ rule }) => rule)).toEqual(['prose-component']);
});
