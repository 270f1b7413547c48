import type { Column } from '../../../tables/describe/column.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';
import { follow, type Step } from './circles.ts';

/** What is above, after or before a thing leads up, on or back, and never round to the thing itself. */
export function checkReferenceCircle({ tables }: RawInput): Problem[] {
  return tables.flatMap((raw) =>
    raw.table.columns.flatMap((column) => {
      const from = startOf(raw, column);
      return from === undefined ? [] : problemsIn(raw, column, from);
    }),
  );
}

/** More than any structure or succession has. */
const mostSteps = 50;

/** The column that names the thing from which a column of the same row leads to another of its kind. */
function startOf({ table, header }: RawTable, { name, references }: Column): string | undefined {
  if (!references) return undefined;
  const { column, between, with: shared = [] } = references;
  const own = references.table === table.name ? column : between?.from;
  if (own === undefined) return undefined;
  const needed = [own, name, ...shared, ...(between ? [between.kind] : [])];
  return needed.every((it) => header.includes(it)) ? own : undefined;
}

function problemsIn(raw: RawTable, column: Column, from: string): Problem[] {
  const steps = raw.records.flatMap((record) => stepOf(record, column, from));
  const { circles, tooLong } = follow(steps, mostSteps);
  return [
    ...circles.map((circle) => round(raw, column, circle)),
    ...tooLong.map(({ row }) => long(raw, column, row)),
  ];
}

function stepOf(row: RawRecord, { name, references }: Column, from: string): Step<RawRecord>[] {
  const { with: shared = [], between } = references!;
  const [start, end] = [row.cells[from], row.cells[name]];
  if (row.isMisshapen || !start || !end) return [];
  const kind = between && row.cells[between.kind];
  if (kind !== undefined && kind === between?.mutual && start !== end) return [];
  const place = [...shared.map((it) => row.cells[it]), kind ?? ''].join('\n');
  return [{ row, from: `${place}\n${start}`, to: `${place}\n${end}` }];
}

const rule = 'reference-circle';
const nameOf = (node: string) => node.slice(node.lastIndexOf('\n') + 1);

function round(raw: RawTable, column: Column, circle: readonly Step<RawRecord>[]): Problem {
  const [{ row, from, to }] = circle as [Step<RawRecord>];
  const names = [from, ...circle.map((step) => step.to)].map(nameOf);
  const shown = names.length > 7 ? [...names.slice(0, 5), '…', names.at(-1)!] : names;
  const others = circle.slice(1, 6).map((step) => step.row.line);
  return {
    rule,
    ...placeOf(raw, row, column.name),
    message:
      circle.length === 1
        ? `${column.title}が、その行自身を指しています。`
        : `${column.title}をたどると、初めの行に戻ります（${shown.join(' → ')}）。`,
    found: nameOf(to),
    expected: 'たどっていくと、空欄の行で終わること',
    fix:
      circle.length === 1
        ? '正しい番号に直すか、空欄にしてください。'
        : `この行か、続く${others.join('、')}行目のどれかを、正しい番号か空欄に直してください。`,
  };
}

function long(raw: RawTable, column: Column, row: RawRecord): Problem {
  return {
    rule,
    ...placeOf(raw, row, column.name),
    message: `${column.title}をたどると、${mostSteps}回より多く続きます。`,
    found: row.cells[column.name] ?? '',
    expected: `${mostSteps}回までに、空欄の行で終わること`,
    fix: '番号が1つずつずれていないか確かめてください。',
  };
}
