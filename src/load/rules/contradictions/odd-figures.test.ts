import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureFolder, withFile } from '../../../testing/builders/input-folder.ts';
import { load } from '../../load.ts';

const values = 'data/plans/kaku-reform-2024/indicator_values.csv';

/** What this rule tells when a text in a file of 架空市 is another. */
function toldWhen(file: string, found: string, written: string): string[] {
  const text = readFileSync(join(fixtureFolder, file), 'utf8');
  expect(text).toContain(found);
  const { warnings } = load(withFile(file, text.replace(found, written)));
  return warnings.filter(({ rule }) => rule === 'odd-figures').map(({ message }) => message);
}

test.each([
  ['a share below zero', values, 'R7：61%,2025,61', ',2025,-61', '0より小さくなっています'],
  ['a target of another century', values, 'R10：80%,2028,80', ',2128,80', '15年より離れています'],
  [
    'a target of the next plan but two',
    values,
    'R10：80%,2028,80',
    ',2044,80',
    '15年より離れています',
  ],
  ['a target of long before', values, 'R10：80%,2028,80', ',1938,80', 'の前です'],
  ['a plan of 101 years', 'data/plans.csv', ',2024,2028,', ',2024,2124,', '期間が101年あります'],
])('%s is told', (_, file, found, written, words) => {
  expect(toldWhen(file, found, written)).toEqual([expect.stringContaining(words)]);
});

const row = (series: string, revision: string, value: string) =>
  `\n1,${series},,2022,${value},exact,value,,,2023-03,${revision},,,,第1の1① 指標,3\n`;

test.each([
  ['a second baseline is told', 'baseline', 'original', '40', 1],
  ['a baseline that was revised is left alone', 'baseline', 'revised', '40', 0],
  ['an actual before the plan is left alone', 'actual', 'original', '40', 0],
])('%s', (_, series, revision, value, times) => {
  const end = readFileSync(join(fixtureFolder, values), 'utf8').trimEnd().slice(-40);
  expect(toldWhen(values, end, end + row(series, revision, value))).toHaveLength(times);
});
