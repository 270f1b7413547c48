import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureFolder, withFile } from '../../../testing/builders/input-folder.ts';
import { load } from '../../load.ts';

const home = 'data/plans/kaku-reform-2024';

/** The rules that speak when a text in a file of 架空市 is another. */
function rulesWhen(file: string, found: string, written: string): string[] {
  const text = readFileSync(join(fixtureFolder, file), 'utf8');
  expect(text).toContain(found);
  const { problems, warnings } = load(withFile(file, text.replace(found, written)));
  return [...problems, ...warnings].map(({ rule }) => rule);
}

describe('what contradicts itself is told', () => {
  test.each([
    ['indicator_values', 'R7：61%,2025,61', 'R7：61%,2024,61', 'label-value'],
    ['indicator_values', 'R7：61%,2025,61', '令和7年度：６１％,2025,16', 'label-value'],
    ['indicator_values', 'R7：61%,2025,61', '2025年3月：61%,2025,61', 'label-value'],
    ['indicator_values', 'R7：0件,2025,0', 'R7：0件,2025,10', 'label-value'],
    ['indicator_values', 'R7：61%,2025,61', '速報,2025,6100', 'percent-scale'],
    ['results', '2-1-1,2-1-1-1,,ended', '1-1-1,2-1-1-1,,ended', 'reference'],
    ['results', 'as_planned,順調', 'done,未着手', 'state-label'],
    ['results', 'delayed,やや遅れ', 'as_planned,やや遅れ', 'state-label'],
    ['results', '2025-6,2025', '2025-6,2026', 'after-end'],
    ['results', '2025-6,2025', '2025-6,2021', 'year-of-facts'],
    ['sections', '手続と窓口の改善', '手続と窓口?の?善', 'lost-letters'],
    ['sections', '手続と窓口の改善', '謇狗ｶ壹・繧ｪ繝ｳ繝ｩ繧､繝ｳ蛹', 'lost-letters'],
    ['sections', '待たない、書かない', 'ã‚ªãƒ³ãƒ©ã‚¤ãƒ³', 'lost-letters'],
  ])('in %s, where %s is %s: %s', (table, found, written, rule) => {
    expect(rulesWhen(`${home}/${table}.csv`, found, written)).toEqual([rule]);
  });

  test('a source that was fetched after the as-of date', () => {
    expect(rulesWhen('data/sources.csv', ',2026-09-01,', ',2026-12-01,')).toEqual(['future-date']);
  });

  test('a letter that prose has lost, with its line', () => {
    const file = 'content/plans/kaku-reform-2024/index.mdx';
    const text = readFileSync(join(fixtureFolder, file), 'utf8');
    const { warnings } = load(withFile(file, `${text.trimEnd()}\n\n髙橋と?橋。\n`));
    expect(warnings).toMatchObject([
      { rule: 'lost-letters', file, line: text.trimEnd().split('\n').length + 2 },
    ]);
  });
});

describe('what may well be right is left alone', () => {
  test.each([
    ['indicator_values', 'R7：61%,2025,61', 'R8.3：61%,2025,61'],
    ['indicator_values', 'R7：61%,2025,61', '令和7年：61%,2025,61'],
    ['indicator_values', 'R7：61%,2025,61', '61%（前年度 58%）,2025,61'],
    ['indicator_values', 'R7：61%,2025,61', 'R7：約6割,2025,60'],
    ['indicator_values', 'R7：61%,2025,61', 'R7：61.3%,2025,61.27'],
    ['indicator_values', 'R7：61%,2025,61', '速報,2025,130'],
    ['indicator_values', 'R7：48百万円,2025,48', 'R7：4812万円,2025,48120000'],
    ['results', '2-1-1,2-1-1-1,,ended', ',2-1-1-1,,ended'],
    ['results', 'changed,対象を変更', 'changed,遅れのため対象を変更'],
    ['results', '2026-1,2026,plan', '2026-1,2027,plan'],
    ['sections', '手続と窓口の改善', '窓口はなぜ待つのか?手続の改善'],
    ['sections', '手続と窓口の改善', 'What? 窓口の改善'],
  ])('in %s, where %s is %s', (table, found, written) => {
    expect(rulesWhen(`${home}/${table}.csv`, found, written)).toEqual([]);
  });

  test.each([
    ['a value whose key leaves out its last parts', '1 / target / 2028', '1 / target'],
    ['a row that was taken out, by the entry that says so', 'measures,2-1-9', 'results,2025-99'],
    ['the whole plan', 'actions,1-1-2-2', ','],
  ])('a change of %s', (_, found, written) => {
    expect(rulesWhen('data/changes.csv', found, written)).toEqual([]);
  });
});
