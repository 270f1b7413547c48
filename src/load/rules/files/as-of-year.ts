import { placeOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

/** The as-of fiscal year is the one in which the as-of date lies (April to March). */
export function checkAsOfYear(input: RawInput): Problem[] {
  const raw = tableOf(input, 'site', null);
  const record = raw?.records.find(({ cells }) => cells['key'] === 'as_of_fy');
  const asOf = raw?.records.find(({ cells }) => cells['key'] === 'as_of')?.cells['value'];
  const parts = /^(\d{4})-(\d\d)/.exec(asOf ?? '');
  if (!raw || !record || !parts) return [];
  const year = String(Number(parts[1]) - (Number(parts[2]) < 4 ? 1 : 0));
  // What is no year, the rule site-settings tells.
  if (record.cells['value'] === year || !/^20\d\d$/.test(record.cells['value'] ?? '')) return [];
  return [
    {
      rule: 'as-of-year',
      ...placeOf(raw, record, 'value'),
      message: '時点の年度が、時点の日付と合いません。',
      found: record.cells['value'] ?? '',
      expected: `${asOf} が属する年度（4月から翌年3月まで）: ${year}`,
      fix: `${year} に直すか、as_of の日付を直してください。`,
    },
  ];
}
