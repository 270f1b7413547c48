import { placeOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

const oldAfterMonths = 12;

/** Warns when the as-of date of the data is a year or more before today, or after it. */
export function asOfWarnings(input: RawInput, today: string): Problem[] {
  const raw = tableOf(input, 'site', null);
  const record = raw?.records.find(({ cells }) => cells['key'] === 'as_of');
  const asOf = record?.cells['value'] ?? '';
  // What is blank or missing, other rules ask for.
  if (!raw || !record || asOf === '') return [];
  if (asOf > today.slice(0, asOf.length) && /^\d{4}-\d\d(-\d\d)?$/.test(asOf))
    return [
      {
        rule: 'as-of-age',
        ...placeOf(raw, record, 'value'),
        message: 'データの時点が、今日より後の日付です。',
        found: asOf,
        expected: `今日（${today}）か、それより前`,
        fix: 'as_of と as_of_fy を、データを確かめた時点に直してください。先の日付にすると、終わっていない年度が終わったものとして扱われます。',
      },
    ];
  if (!(monthsBetween(asOf, today) >= oldAfterMonths)) return [];
  return [
    {
      rule: 'as-of-age',
      ...placeOf(raw, record, 'value'),
      message: 'データの時点が1年以上前です。',
      found: asOf,
      expected: `今日（${today}）から1年以内の年月`,
      fix: 'データを確かめ、as_of と as_of_fy を今の時点に直してください。',
    },
  ];
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}
