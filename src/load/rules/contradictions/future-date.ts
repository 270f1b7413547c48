import { cellsOf, placeOf, type Cell } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { asOfIn } from './as-of.ts';
import { siteLines } from './plan-rows.ts';

/** The tests of accessibility are of the site, not of the data, and have days of their own. */
const others = ['accessibility', 'accessibility_criteria', 'releases'];

/** So many dates are not slips: the as-of date was forgotten, and that is the one cause. */
const mostSlips = 8;

/** What has been published, decided, fetched or changed has a day that is not after the as-of date. */
export function checkFutureDate(input: RawInput): Problem[] {
  const asOf = asOfIn(input)?.day;
  if (asOf === undefined) return [];
  const isLate = (value: string) => /^\d{4}(-\d\d){0,2}$/.test(value) && isAfter(value, asOf);
  const late = cellsOf(input, ({ type }) => type === 'date', isLate).filter(
    ({ raw }) => !others.includes(raw.table.name),
  );
  return late.length > mostSlips ? forgotten(input, late) : late.map((it) => problem(it, asOf));
}

function forgotten(input: RawInput, late: readonly Cell[]): Problem[] {
  const line = siteLines(input, 'site').find(({ cell }) => cell('key') === 'as_of')!;
  const dates = late.map(({ value }) => value).toSorted();
  const places = late.slice(0, 3).map(({ place }) => `${place.file} の${place.line}行目`);
  return [
    {
      rule: 'future-date',
      ...placeOf(line.raw, line.record, 'value'),
      message: `データの時点より後の日付が${late.length}件あります（${places.join('、')}など）。`,
      found: line.cell('value'),
      expected: `いちばん新しい日付（${dates.at(-1)}）か、それより後の年月`,
      fix: 'as_of と as_of_fy を、データを確かめた時点に直してください。',
    },
  ];
}

/** Compared as far as both tell: no day of a month is after that month. */
function isAfter(date: string, asOf: string): boolean {
  const length = Math.min(date.length, asOf.length);
  return date.slice(0, length) > asOf.slice(0, length);
}

function problem({ column, value, place }: Cell, asOf: string): Problem {
  return {
    rule: 'future-date',
    ...place,
    message: `${column.title}が、データの時点（data/site.csv の as_of は ${asOf}）より後です。`,
    found: value,
    expected: `${asOf} か、それより前の日`,
    fix: '日付を直すか、新しいデータなら data/site.csv の as_of と as_of_fy を新しくしてください。',
  };
}
