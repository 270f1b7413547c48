import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

/** Pairs of columns, in any table, of which the first may not be later than the second. */
const pairs = [
  ['start_fy', 'end_fy'],
  ['from_fy', 'to_fy'],
  ['period_from', 'period_to'],
] as const;

/** A start is not later than its end. */
export function checkYearOrder({ tables }: RawInput): Problem[] {
  return tables.flatMap((raw) =>
    raw.records.flatMap((record) =>
      pairs.flatMap(([from, to]): Problem[] => {
        const [start, end] = [record.cells[from] ?? '', record.cells[to] ?? ''];
        if (!/^\d{4}$/.test(start) || !/^\d{4}$/.test(end) || start <= end) return [];
        return [
          {
            rule: 'year-order',
            ...placeOf(raw, record, from),
            message: `${from} が ${to} より後になっています。`,
            found: `${from}=${start}、${to}=${end}`,
            expected: `${from} は ${to} と同じか前`,
            fix: '2つの年度を確かめ、入れ替わっていれば直してください。',
          },
        ];
      }),
    ),
  );
}
