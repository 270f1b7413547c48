import { expect, test } from 'vitest';
import { tables } from '../../../tables/all-tables.ts';
import { rawInput } from '../../../testing/builders/raw-input.ts';
import { parseTable } from '../../read/parse.ts';
import { checkTargetKind } from './target-kind.ts';

const folder = 'data/plans/kaku-reform-2024';

/** The problems of one indicator, 1-2, with one value of 2025. */
function problemsOf(kind: string, values: string | null, unreadable: string[] = []) {
  const indicators = `indicator_no,target_kind\n1-2,${kind}\n`;
  const files = { indicators, ...(values === null ? {} : { indicator_values: values }) };
  const parsed = Object.entries(files).map(([name, text]) => {
    const table = tables[name as keyof typeof files & keyof typeof tables];
    return parseTable({ path: `${folder}/${name}.csv`, text: text }, table, 'kaku').raw;
  });
  return checkTargetKind(rawInput({ tables: parsed, unreadable }));
}

const header = 'indicator_no,series,value';

test.each([
  ['a numeric target has its number', 'number', `${header}\n1-2,target,80`],
  ['a target of 0 is a number', 'number', `${header}\n1-2,target,0`],
  ['a target in words has none', 'words', `${header}\n1-2,target,`],
  ['an actual beside words is no target', 'words', `${header}\n1-2,actual,48`],
])('%s', (_, kind, values) => {
  expect(problemsOf(kind, values)).toEqual([]);
});

test.each([
  ['a target in words beside a number', 'words', `${header}\n1-2,target,80`],
  ['a numeric target without a number', 'number', `${header}\n1-2,target,`],
  ['a number that is of another indicator', 'number', `${header}\n1-20,target,80`],
  ['a numeric target without the table of values', 'number', null],
])('%s is a problem', (_, kind, values) => {
  expect(problemsOf(kind, values)).toHaveLength(1);
});

test.each([
  ['a kind that there is not', 'nunber', `${header}\n1-2,target,80`],
  ['a header without the values', 'number', 'indicator_no,series\n1-2,target'],
])('%s is a problem of another rule only', (_, kind, values) => {
  expect(problemsOf(kind, values)).toEqual([]);
});

test('a table of values that cannot be read is a problem of another rule only', () => {
  expect(problemsOf('number', null, [`${folder}/indicator_values.csv`])).toEqual([]);
});
