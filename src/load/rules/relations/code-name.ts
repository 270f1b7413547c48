import { tableList } from '../../../tables/all-tables.ts';
import type { Column } from '../../../tables/describe/column.ts';
import type { Table } from '../../../tables/describe/table.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';
import { nameFault } from './name-fault.ts';

/** What a row is called can be a part of an address and the name of a folder on every system. */
export function checkCodeName({ tables, takenNames }: RawInput): Problem[] {
  return tables.flatMap((raw) =>
    raw.table.columns
      .filter(({ name }) => raw.header.includes(name) && isNaming(raw.table, name))
      .flatMap((column) => [
        ...raw.records.flatMap((record) => fault(raw, record, column, takenNames)),
        ...twins(raw, column),
      ]),
  );
}

const rule = 'code-name';

const referredTo = new Set(
  tableList.flatMap(({ columns }) =>
    columns.flatMap(({ references: it }) => (it ? [`${it.table} ${it.column}`] : [])),
  ),
);

/** Whether a code column names the rows of its table: alone, or because others refer to it. */
function isNaming({ name: table, key, columns }: Table, name: string): boolean {
  const column = columns.find((it) => it.name === name)!;
  if (column.type !== 'code' || column.references || !key.includes(name)) return false;
  return key.length === 1 || referredTo.has(`${table} ${name}`);
}

function fault(
  raw: RawTable,
  record: RawRecord,
  column: Column,
  takenNames: ReadonlySet<string>,
): Problem[] {
  const found = record.cells[column.name] ?? '';
  const wrong = record.isMisshapen ? undefined : nameFault(found, takenNames);
  if (!wrong) return [];
  return [
    {
      rule,
      ...placeOf(raw, record, column.name),
      message: `この${column.title}は使えません。${wrong.why}`,
      found,
      expected: wrong.expected,
      fix: 'ほかの名前に直し、この名前を指しているほかの行も合わせて直してください。',
    },
  ];
}

/** Codes that some systems take for one: A-1 and a-1. Equal ones are the business of `unique-key`. */
function twins(raw: RawTable, column: Column): Problem[] {
  // Of two such codes, one at least is written in another way than it would be told by.
  if (!raw.records.some(({ cells }) => isFoldable(cells[column.name] ?? ''))) return [];
  const others = raw.table.key.filter((name) => name !== column.name);
  const seen = new Map<string, RawRecord>();
  return raw.records.flatMap((record): Problem[] => {
    const found = record.cells[column.name] ?? '';
    if (found === '' || record.isMisshapen) return [];
    let key = folded(found);
    for (const name of others) key += `\n${record.cells[name] ?? ''}`;
    const first = seen.get(key);
    if (!first) seen.set(key, record);
    const before = first?.cells[column.name];
    if (!first || before === found) return [];
    return [
      {
        rule,
        ...placeOf(raw, record, column.name),
        message: `この${column.title}は、${first.line}行目の「${before}」と、大文字と小文字、または全角と半角だけが違います。`,
        found,
        expected: 'どの機械でも別のフォルダーになる名前（大文字と小文字を区別しない機械がある）',
        fix: 'どちらかをほかの名前に直し、その名前を指しているほかの行も合わせて直してください。',
      },
    ];
  });
}

/** Codes that differ on no system have one such form. */
function folded(code: string): string {
  return code.normalize('NFKC').toLowerCase();
}

function isFoldable(code: string): boolean {
  return !/^[!-@[-~]*$/.test(code) && folded(code) !== code;
}
