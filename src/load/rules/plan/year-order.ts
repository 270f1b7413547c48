import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
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
    pairs
      .filter(([from]) => raw.table.columns.some(({ name }) => name === from))
      .flatMap(([from, to]) =>
        raw.records
          .filter(({ cells, isMisshapen }) => !isMisshapen && isReversed(cells[from], cells[to]))
          .map((record) => problem(raw, record, from, to)),
      ),
  );
}

function isReversed(start: string | undefined, end: string | undefined): boolean {
  return !!start && !!end && start > end && /^\d{4}$/.test(start) && /^\d{4}$/.test(end);
}

function problem(raw: RawTable, record: RawRecord, from: string, to: string): Problem {
  return {
    rule: 'year-order',
    ...placeOf(raw, record, from),
    message: `${from} が ${to} より後になっています。`,
    found: `${from}=${record.cells[from]}、${to}=${record.cells[to]}`,
    expected: `${from} は ${to} と同じか前`,
    fix: '2つの年度を確かめ、入れ替わっていれば直してください。',
  };
}
