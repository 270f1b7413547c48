import { codeName } from '../../words/code-names.ts';
import { dateName, fiscalYearWords } from '../../words/fiscal-year.ts';
import { amountName, shareName } from '../../words/number.ts';
import { pointName } from './progress-reason.ts';
import type { Measured } from './standing.ts';
import text from './progress-cases.yaml?raw';
import { readCases, type ProgressCase, type ProgressCaseGroup } from './read-cases.ts';
import { statusName, type Status } from './status.ts';

/** The cases by subject, in the order in which the page tells them. */
export const progressCaseGroups: readonly ProgressCaseGroup[] = readCases(text);

/** The rules by example: the test of progress.ts and the table on /about/method/. */
export const progressCases: readonly ProgressCase[] = progressCaseGroups.flatMap(
  ({ cases }) => cases,
);

/** A case in words, ready to be printed as a row of a table. */
export interface ProgressCaseRow {
  id: string;
  title: string;
  inputs: { name: string; words: string }[];
  status: Status;
  statusName: string;
  /** 「71.1%」; null where there is no such share. */
  progress: string | null;
  /** What the path asks for: 「50.75%」; null where nothing is compared. */
  expected: string | null;
  reason: string;
  note: string;
}

/** Prints what was worked out by hand; the test sees to it that the program says the same. */
export function rowOfCase({ id, title, measured, expected, note }: ProgressCase): ProgressCaseRow {
  const { status, progress, reason } = expected;
  return {
    id,
    title,
    inputs: inputsOf(measured),
    status,
    statusName: statusName(status),
    progress: progress === null ? null : shareName(progress),
    expected: expected.expected === null ? null : pathName(expected.expected, measured.unit),
    reason,
    note,
  };
}

function pathName(value: number, unit: string): string {
  const rounded = Math.round(value * 1000) / 1000;
  return `${rounded === value ? '' : '約'}${amountName(rounded, unit)}`;
}

function inputsOf(measured: Measured): ProgressCaseRow['inputs'] {
  const { unit, baseline, baselineComparable, targets, actuals, asOf } = measured;
  const isComparable = baselineComparable ? '' : '。目標や実績とは比べられない値';
  const list = (words: string[]) => words.join('、') || 'なし';
  return [
    { name: '指標', words: kindOf(measured) },
    { name: '基準値', words: baseline ? `${pointName(baseline, unit)}${isComparable}` : 'なし' },
    {
      name: '目標',
      words: measured.targetWords ?? list(targets.map((target) => pointName(target, unit))),
    },
    {
      name: '実績',
      words: list(
        actuals.map(
          (actual) => pointName(actual, unit) + (actual.isPreliminary ? '（速報値）' : ''),
        ),
      ),
    },
    ...(actuals.length === 0 && targets.length > 0
      ? [{ name: '時点', words: dateName(asOf) }]
      : []),
  ];
}

/** 「増やす・累計（令和3年度・2021年度から）」 */
function kindOf({ direction, nature, cumulativeFromFy }: Measured): string {
  const from = cumulativeFromFy === null ? '' : `（${fiscalYearWords(cumulativeFromFy)}から）`;
  return `${nameOf('direction', direction)}・${nameOf('nature', nature)}${from}`;
}

function nameOf(column: 'direction' | 'nature', code: string): string {
  return codeName('indicators', column, code);
}
