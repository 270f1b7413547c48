import { planTables, tableList } from '../../../tables/all-tables.ts';
import type { Table } from '../../../tables/describe/table.ts';
import { rowKey, separator } from '../../../tables/row-key.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';
import { planLines, siteLines, type Line } from './plan-rows.ts';

/** A change names a table, a column and a row that exist; a row that was taken out is named by the entry that says so. */
export function checkChangeTarget(input: RawInput): Problem[] {
  const changes = siteLines(input, 'changes');
  const goneRows = new Set(changes.filter(tellsOfGoneRow).map(rowOf));
  const rows = rowsIn(input);
  return changes.flatMap((line) => {
    const name = line.cell('table');
    if (name === '') return [];
    const table = tableList.find((it) => it.name === name);
    if (!table) return [unknownTable(line, name)];
    return [
      ...columnProblem(line, table),
      ...(line.cell('key') && !goneRows.has(rowOf(line)) ? keyProblem(line, table, rows) : []),
    ];
  });
}

/** An entry of a whole row that is there no more. */
function tellsOfGoneRow({ cell }: Line): boolean {
  return ['abolition', 'withdrawal'].includes(cell('kind')) && cell('column') === '';
}

function rowOf({ cell }: Line): string {
  return JSON.stringify(['plan_id', 'table', 'key'].map(cell));
}

function unknownTable(line: Line, name: string): Problem {
  return {
    rule: 'change-target',
    ...placeOf(line.raw, line.record, 'table'),
    message: `「${name}」という表はありません。`,
    found: name,
    expected: `表の名前: ${tableList.map((it) => it.name).join('、')}`,
    nearest: nearestTo(
      name,
      tableList.map((it) => it.name),
    ),
    fix: '変更した表の名前（ファイル名から .csv を除いたもの）に直してください。',
  };
}

function columnProblem(line: Line, table: Table): Problem[] {
  const column = line.cell('column');
  const names = table.columns.map(({ name }) => name);
  if (column === '' || names.includes(column)) return [];
  return [
    {
      rule: 'change-target',
      ...placeOf(line.raw, line.record, 'column'),
      message: `表 ${table.name}（${table.title}）に「${column}」という列はありません。`,
      found: column,
      expected: `${table.name} の列: ${names.join('、')}`,
      nearest: nearestTo(column, names),
      fix: '変更した列の名前に直してください。行の全体なら空欄にします。',
    },
  ];
}

/** The key may leave out its last parts: 「1 / target / 2028」 is a value of which the revision is not told. */
function keyProblem(line: Line, table: Table, rowsOf: RowsOf): Problem[] {
  const planId = planTables.some(({ name }) => name === table.name) ? line.cell('plan_id') : null;
  const rows = rowsOf(table, planId);
  const key = line.cell('key');
  const first = String(table.key[0]);
  const isNamed = (row: Line) =>
    [keyOf(row, table), fullKeyOf(row, table)].some(
      (it) => it === key || it.startsWith(`${key} / `),
    );
  // A large table has many rows: most are told by the first part of their key.
  if (!rows || rows.some((it) => key.startsWith(it.cell(first)) && isNamed(it))) return [];
  return [
    {
      rule: 'change-target',
      ...placeOf(line.raw, line.record, 'key'),
      message: `表 ${table.name}（${table.title}）に「${key}」の行がありません。`,
      found: key,
      expected: `${table.key.join(' / ')} の値のうち、空欄でないものを、空白と / で区切って並べたもの`,
      nearest: nearestTo(
        key,
        rows.map((it) => keyOf(it, table)),
      ),
      fix: '変更した行の番号に直してください。もうない行なら、その行をなくした記録（kind が abolition か withdrawal、column は空欄）を加えてください。',
    },
  ];
}

type RowsOf = (table: Table, planId: string | null) => readonly Line[] | undefined;

/** The rows of a table; nothing for a table that the folder does not have or whose keys it cannot read. */
function rowsIn(input: RawInput): RowsOf {
  const plans = new Map(planLines(input).map((plan) => [plan.planId, plan]));
  return (table, planId) => {
    const lines =
      planId === null ? siteLines(input, table.name) : plans.get(planId)?.of(table.name);
    const { header = [], records = [] } = lines?.[0]?.raw ?? {};
    if (records.some(({ isMisshapen }) => isMisshapen)) return undefined;
    return table.key.every((name) => header.includes(name)) ? lines : undefined;
  };
}

/** The key of a row in the form of changes.csv. */
function keyOf({ cell }: Line, { key }: Table): string {
  return rowKey(key, key.map(cell));
}

/** The same with the word for a first version, where the row has it. */
function fullKeyOf({ cell }: Line, { key }: Table): string {
  return key.map(cell).filter(Boolean).join(separator);
}
