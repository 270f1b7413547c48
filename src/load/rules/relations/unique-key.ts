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
    const repeats = [...groups.values()].flatMap((records) => repeatedIn(raw, records));
    const copies = repeats.filter(({ record, first }) => isCopy(record, first));
    if (copies.length < fewestCopies) return repeats.map((it) => problem(raw, it));
    const others = repeats.filter((it) => !copies.includes(it));
    return [pasted(raw, copies), ...others.map((it) => problem(raw, it))];
  });
}

/** A row with the key of one above it. */
interface Repeat {
  record: RawRecord;
  first: RawRecord;
  key: string;
}

/** So many rows that are copies of others were pasted. */
const fewestCopies = 3;

function isCopy({ cells }: RawRecord, first: RawRecord): boolean {
  return Object.entries(cells).every(([name, cell]) => first.cells[name] === cell);
}

function pasted(raw: RawTable, copies: readonly Repeat[]): Problem {
  const lines = copies.map(({ record }) => record.line).toSorted((a, b) => a - b);
  const start = copies.find(({ record }) => record.line === lines[0])!;
  return {
    rule: 'unique-key',
    ...placeOf(raw, start.record, String(raw.table.key[0])),
    message: `${lines[0]}行目から${lines.at(-1)}行目までの${lines.length}行が、${start.first.line}行目からの行とすべて同じです。同じ行が2度貼り付けられたようです。`,
    found: start.key,
    expected: '1つのことに1行',
    fix: '後の行（同じ見出しがあればそれも）を消してください。',
  };
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

function repeatedIn(raw: RawTable, records: readonly RawRecord[]): Repeat[] {
  if (records.length < 2) return nothing;
  const seen = new Map<string, RawRecord>();
  const repeats: Repeat[] = [];
  for (const record of records) {
    const key = keyOf(record, raw.table.key);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first) repeats.push({ record, first, key });
    else seen.set(key, record);
  }
  return repeats;
}

const nothing: Repeat[] = [];

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

function problem(raw: RawTable, { record, first, key }: Repeat): Problem {
  const names = raw.table.key.join(' と ');
  return {
    rule: 'unique-key',
    ...placeOf(raw, record, String(raw.table.key[0])),
    message: `同じ ${names} の行が${first.line}行目にもあります。`,
    found: key,
    expected: `${names} は${raw.table.key.length > 1 ? '組にして' : ''}1度だけ`,
    fix:
      raw.table.name === 'indicator_values'
        ? twoValues(record, first)
        : '番号を付け直すか、余分な行を消してください。終わった番号は使い回さず、次の空き番号を使います。',
  };
}

/** Two values of one year: which of them counts has to be told. */
function twoValues(record: RawRecord, first: RawRecord): string {
  if (record.cells['value'] === first.cells['value'])
    return '同じ値が2度書かれています。余分な行を消してください。';
  const values = `${first.line}行目は ${first.cells['value'] || '空欄'}、この行は ${record.cells['value'] || '空欄'}`;
  return `どちらが正しい値か、資料で確かめてください（${values}）。年度の途中の値なら as_of（時点）、速報や見直した値なら revision、期間の目標なら period_from と period_to を書き分けます。`;
}
