import { filledColumns } from '../../fill/fill-blanks.ts';
import { isBlank } from '../../read/blank-cell.ts';
import { placeOf, tableOf } from '../../read/cells.ts';
import { isOfSite } from '../../../tables/all-tables.ts';
import type { Column } from '../../../tables/describe/column.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** A required cell is not blank; what a merged cell left blank below it is one problem. */
export function checkRequired(input: RawInput): Problem[] {
  return input.tables.flatMap((raw) => {
    const isAlone = lacksOwner(input, raw);
    const unknown = unfilledColumns(input, raw);
    const columns = raw.table.columns
      .filter(({ name, required }) => required && raw.header.includes(name))
      .filter(({ name }) => !isAlone || raw.table.key.includes(name))
      .filter(({ name }) => !unknown.includes(name))
      // The rule site-settings says what a setting wants.
      .filter(({ name }) => raw.table.name !== 'site' || name !== 'value');
    const lone = raw.records.filter((record) => isLone(record, columns));
    if (lone.length > 0)
      return [
        ...lone.map((record) => loneCell(raw, record)),
        ...columns.flatMap((column) =>
          blanksIn({ ...raw, records: raw.records.filter((it) => !lone.includes(it)) }, column),
        ),
      ];
    // A large table mostly lacks nothing, which a quick walk shows.
    return columns
      .filter(({ name }) => raw.records.some(({ cells }) => isBlank(cells[name] ?? '')))
      .flatMap((column) => blanksIn(raw, column));
  });
}

/** Whether a row holds one or two cells only and lacks most of what every row has. */
function isLone({ cells, isMisshapen }: RawRecord, required: readonly Column[]): boolean {
  const first = required[0];
  if (isMisshapen || !first || !isBlank(cells[first.name] ?? '')) return false;
  const lacking = required.filter(({ name }) => isBlank(cells[name] ?? '')).length;
  return lacking > 2 && Object.values(cells).filter(Boolean).length < 3;
}

function loneCell(raw: RawTable, record: RawRecord): Problem {
  const filled = Object.entries(record.cells).filter(([, cell]) => cell);
  return {
    rule: 'required',
    ...placeOf(raw, record, filled[0]![0]),
    message: `この行には、${filled.map(([name]) => name).join(' と ')} のほかに何も書かれていません。`,
    found: filled.map(([name, cell]) => `${name}=${cell}`).join('、'),
    expected: 'ほかの行と同じように、必ず書く列に値のある行',
    fix: 'メモや書きかけなら、行ごと消してください。行が要るなら、ほかの欄も書いてください。',
    standard: 'L2-02',
  };
}

/** Whether the table is missing from which other cells of the rows would be filled: that is the one cause. */
function lacksOwner(input: RawInput, { table, planId }: RawTable): boolean {
  return table.columns.some(
    ({ required, references }) =>
      required &&
      references !== undefined &&
      !isOfSite(references.table) &&
      (tableOf(input, references.table, planId)?.records.length ?? 0) === 0,
  );
}

/** Tables whose rows say cells of the facts that belong to them. */
const owners = ['indicators', 'actions', 'measures', 'sections'];

/** The columns that other cells would fill which cannot be read: those are the one cause. */
function unfilledColumns(input: RawInput, raw: RawTable): readonly string[] {
  if (raw.planId === null) return [];
  const own = [raw, ...owners.flatMap((name) => tableOf(input, name, raw.planId) ?? [])];
  const isBroken = own.some(
    ({ table, header, records }) =>
      table.columns.some(({ name, since }) => !since && !header.includes(name)) ||
      (table !== raw.table && records.some(({ isMisshapen }) => isMisshapen)),
  );
  return isBroken ? filledColumns(raw) : [];
}

function blanksIn(raw: RawTable, column: Column): Problem[] {
  const problems: Problem[] = [];
  // A column that the file does not have is a problem of its header.
  const lacks = (record: RawRecord | undefined) =>
    record !== undefined &&
    !record.isMisshapen &&
    isBlank(record.cells[column.name] ?? '-') &&
    !isConsequence(raw, record, column);
  for (let at = 0; at < raw.records.length; at += 1) {
    if (!lacks(raw.records[at])) continue;
    let end = at + 1;
    while (lacks(raw.records[end])) end += 1;
    const run = raw.records.slice(at, end);
    const above = raw.records[at - 1];
    const isMerged =
      run.length > 1 && above !== undefined && !isFilled(above, column) && !isKeyOf(raw, column);
    if (isMerged) problems.push(merged(raw, column, above, run));
    else for (const record of run) problems.push(blank(raw, record, column));
    at = end;
  }
  return problems;
}

/** A cell that nobody typed says nothing of the ones below it. */
function isFilled({ filled }: RawRecord, { name }: Column): boolean {
  return filled?.has(name) ?? false;
}

/** A label follows from value and year: where one of them cannot be read, that is the problem. */
function isConsequence({ table }: RawTable, { cells }: RawRecord, { name }: Column): boolean {
  if (table.name !== 'indicator_values' || name !== 'label') return false;
  const isOdd = (cell: string | undefined, form: RegExp) => !!cell && !form.test(cell);
  return isOdd(cells['value'], /^-?\d+(\.\d+)?$/) || isOdd(cells['fy'], /^\d{4}$/);
}

/** A number that names the rows cannot be the same in several of them. */
function isKeyOf({ table: { key } }: RawTable, { name }: Column): boolean {
  return key.length === 1 && key[0] === name;
}

function blank(raw: RawTable, record: RawRecord, column: Column): Problem {
  return {
    rule: 'required',
    ...placeOf(raw, record, column.name),
    message: `${column.title}は必ず書く列ですが、空欄です。`,
    found: record.cells[column.name] ?? '',
    expected: `${column.about}（例: ${column.example}）`,
    fix: `この行の値を書いてください。行が要らなければ、行ごと消してください。${isAtEdge(raw, record, column) ? '列の値が1行ずつずれて貼り付けられていないかも、ほかの行で確かめてください。' : ''}`,
    standard: 'L2-02',
  };
}

/** Whether only the first or the last row lacks what all others have: so looks a column that was pasted beside its rows. */
function isAtEdge({ records }: RawTable, record: RawRecord, { name }: Column): boolean {
  const isEdge = record === records[0] || record === records.at(-1);
  const others = records.filter((it) => it !== record);
  return isEdge && others.length > 2 && others.every(({ cells }) => !isBlank(cells[name] ?? ''));
}

function merged(raw: RawTable, column: Column, above: RawRecord, run: RawRecord[]): Problem {
  const value = above.cells[column.name] ?? '';
  return {
    rule: 'required',
    ...placeOf(raw, run[0]!, column.name),
    message: `${column.title}が、${run[0]!.line}行目から${run.at(-1)!.line}行目まで空欄です。結合したセルが解かれたのかもしれません。`,
    found: `${above.line}行目は「${value}」、その下の${run.length}行は空欄`,
    expected: 'すべての行に、その行の値',
    fix: `どの行も「${value}」なら、すべての行にそう書いてください。そうでなければ、行ごとに資料の値を書いてください。`,
    standard: 'L1-04',
  };
}
