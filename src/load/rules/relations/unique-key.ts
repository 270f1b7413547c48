import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** The key of a table occurs once (in a plan table: once in the plan). */
export function checkUniqueKey({ tables }: RawInput): Problem[] {
  return tables.flatMap((raw) => {
    // Without a column of the key nothing can be compared; the header is the problem then.
    if (!raw.table.key.every((name) => raw.header.includes(name) || isNew(raw, name))) return [];
    const groups = groupsOf(raw);
    return [...groups.values()].flatMap((records) => repeatedIn(raw, records));
  });
}

/** The rows by the first column of their key: a country has millions, of which few share even that. */
function groupsOf({ records, table: { key } }: RawTable): Map<string, RawRecord[]> {
  const groups = new Map<string, RawRecord[]>();
  const first = key[0]!;
  for (const record of records) {
    if (record.isMisshapen) continue;
    const cell = record.cells[first] ?? '';
    const group = groups.get(cell);
    if (group) group.push(record);
    else groups.set(cell, [record]);
  }
  return groups;
}

function repeatedIn(raw: RawTable, records: readonly RawRecord[]): Problem[] {
  if (records.length < 2) return nothing;
  const seen = new Map<string, RawRecord>();
  const problems: Problem[] = [];
  for (const record of records) {
    const key = keyOf(record, raw.table.key);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first) problems.push(problem(raw, record, first, key));
    else seen.set(key, record);
  }
  return problems;
}

const nothing: Problem[] = [];

/** The cells of the key as one text; nothing for a row without any of them, or with one that is asked for. */
function keyOf({ cells, asked }: RawRecord, names: readonly string[]): string | undefined {
  if (asked && names.some((name) => asked.has(name))) return undefined;
  if (names.length === 1) return cells[names[0]!] || undefined;
  const parts = names.map((name) => cells[name] || '（空欄）');
  return names.some((name) => cells[name]) ? parts.join(' / ') : undefined;
}

function isNew({ table }: RawTable, name: string): boolean {
  return table.columns.some((column) => column.name === name && column.since !== undefined);
}

function problem(raw: RawTable, record: RawRecord, first: RawRecord, key: string): Problem {
  const names = raw.table.key.join(' と ');
  return {
    rule: 'unique-key',
    ...placeOf(raw, record, String(raw.table.key[0])),
    message: `同じ ${names} の行が${first.line}行目にもあります。`,
    found: key,
    expected: `${names} は${raw.table.key.length > 1 ? '組にして' : ''}1度だけ`,
    fix: '番号を付け直すか、余分な行を消してください。終わった番号は使い回さず、次の空き番号を使います。',
  };
}
