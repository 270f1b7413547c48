import { placeOf, recordsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

/** Stages lie inside the plan's years; values, goals and words such as 「R11～稼働」 may not. */
export function checkScheduleYears(input: RawInput): Problem[] {
  const plans = new Map(
    recordsOf(input, 'plans').map(({ cells }) => [
      cells['plan_id'],
      { first: Number(cells['start_fy'] || -Infinity), last: Number(cells['end_fy'] || Infinity) },
    ]),
  );
  return input.tables
    .filter((raw) => raw.table.name === 'schedule')
    .flatMap((raw) => {
      const plan = plans.get(raw.planId ?? '');
      // A period that ends before it begins is told itself.
      if (!plan || plan.first > plan.last) return [];
      return raw.records.flatMap((record) =>
        ['start_fy', 'end_fy'].flatMap((column): Problem[] => {
          if (record.isMisshapen) return [];
          const year = record.cells[column] ?? '';
          const outside = Number(year) < plan.first || Number(year) > plan.last;
          if (!/^\d{4}$/.test(year) || !outside) return [];
          return [
            {
              rule: 'schedule-years',
              ...placeOf(raw, record, column),
              message: '工程の年度が計画の期間の外にあります。',
              found: year,
              expected: [
                Number.isFinite(plan.first) ? `${plan.first} から` : '',
                Number.isFinite(plan.last) ? `${plan.last} まで` : '',
              ].join(' '),
              fix: '年度を確かめてください。計画の期間より先の予定は、段階の言葉や備考に書きます。',
            },
          ];
        }),
      );
    });
}
