import type { TableName } from '../../../../tables/all-tables.ts';
import { nearestTo } from '../../../report/nearest.ts';
import { newRow, writeRow, type ReadRow } from '../../apply-row.ts';
import type { DraftRow } from '../../drafts/drafts.ts';
import { fillProvenance } from '../../drafts/fill-provenance.ts';
import { isSame } from '../../drafts/row-index.ts';
import { problemAt, type IntakeNotes } from '../../intake-notes.ts';
import { readCell } from '../../sheets/read-cell.ts';
import type { CellRule } from '../map/form-map.ts';
import type { FormCell } from '../sheet/form-rows.ts';
import { codeByName } from './code-by-name.ts';
import type { Desk } from './desk.ts';
import { findRow, numberOf } from './find-row.ts';
import type { FormRecord } from './make-records.ts';

/** Writes what a row of the form says into a row of its table: the one that is there, or a new one. */
export function applyRecord(record: FormRecord, desk: Desk, sheet: string): void {
  const { drafts, notes, planId } = desk;
  const { table } = record.recipe;
  const draft = drafts.open(table.name as TableName, planId);
  const read = readRecord(record, desk);
  if (!read) return;
  giveMeasure(read, record, desk);
  const known = findRow(draft, read.values);
  const earlier = known && desk.written.get(known);
  if (earlier && contradicts(earlier, read, known, notes)) return;
  if (known) {
    const filled = {
      ...read,
      values: new Map([...read.values].filter(([, value]) => value !== '')),
    };
    if (known.before === null) completeRow(known, filled);
    else writeRow(known, filled, drafts);
    desk.written.set(
      known,
      earlier ? { ...earlier, values: new Map([...earlier.values, ...filled.values]) } : read,
    );
    return;
  }
  const [key] = table.key;
  const number = numberOf(draft, read.values);
  if (number !== undefined) read.values.set(number.column, number.value);
  const row = newRow(draft, read, record.place);
  desk.written.set(row, read);
  giveSource(row, record, desk, sheet);
  fillProvenance(draft, row, drafts);
  if (draft.header.includes('source_place') && !row.cells['source_place'] && hasNoOwner(table.name))
    row.cells['source_place'] = `${sheet} ${row.cells[key!] ?? ''}`.trim();
}

/** The measure of the action that a row is about, where the form does not say it. */
function giveMeasure({ values }: ReadRow, { recipe }: FormRecord, { drafts, planId }: Desk): void {
  const action = recipe.table.name === 'actions' ? undefined : values.get('action_no');
  const hasMeasure = recipe.table.columns.some(({ name }) => name === 'measure_no');
  if (!action || !hasMeasure || values.get('measure_no')) return;
  const { rows } = drafts.open('actions', planId);
  const own = rows.find(({ cells }) => cells['action_no'] === action)?.cells['measure_no'];
  if (own) values.set('measure_no', own);
}

/** Facts that others take their place from; the place of all else is filled in when it is read. */
const hasNoOwner = (table: string) =>
  ['sections', 'measures', 'results', 'reviews'].includes(table);

function giveSource(
  row: DraftRow,
  { recipe }: FormRecord,
  { sourceId }: Desk,
  sheet: string,
): void {
  if (sourceId === null || !recipe.table.columns.some(({ name }) => name === 'source_id')) return;
  row.cells['source_id'] ||= sourceId;
  row.cells['source_place'] ||= sheet;
}

function completeRow(row: DraftRow, { values, places }: ReadRow): void {
  for (const [name, value] of values) {
    row.cells[name] ||= value;
    const place = places.get(name);
    if (place && !row.places.has(name)) row.places.set(name, place);
  }
}

function readRecord(record: FormRecord, desk: Desk): ReadRow | undefined {
  const read: ReadRow = { values: new Map(), places: new Map() };
  const texts = Object.fromEntries(
    [...record.cells].map(([{ column }, { cell }]) => [column.name, cell.text]),
  );
  let isClear = true;
  for (const [rule, cell] of record.cells) {
    const value = valueOf(rule, cell, record, { desk, texts, read });
    if (value === undefined) isClear = false;
    else read.values.set(rule.column.name, value);
    read.places.set(rule.column.name, cell.place);
  }
  return isClear ? read : undefined;
}

interface Reading {
  desk: Desk;
  texts: Readonly<Record<string, string>>;
  read: ReadRow;
}

/** The value of a cell; undefined where a person has to be asked, which is told. */
function valueOf(
  rule: CellRule,
  { cell, place }: FormCell,
  record: FormRecord,
  { desk, texts, read }: Reading,
): string | undefined {
  const { column, words } = rule;
  const text = cell.text.trim();
  if (text === '') return '';
  if (words)
    return meaning(words, text, () => desk.notes.problems.push(unknownWord(words, text, place)));
  if (column.references) {
    const found = codeByName(column, text, cell, desk, {
      ...Object.fromEntries(read.values),
      ...record.within.get(rule),
    });
    if ('code' in found) return found.code;
    desk.notes.problems.push(problemAt(place, found.problem));
    return undefined;
  }
  const columns = record.recipe.table.columns.map(({ name }) => name);
  const { value, also, mended, problem } = readCell(column, cell, place, {
    row: texts,
    columns,
    unit: texts['unit'] ?? unitOf(read, desk),
  });
  if (problem) {
    desk.notes.problems.push(problem);
    return undefined;
  }
  if (mended) desk.notes.mended.push(mended);
  for (const [name, it] of Object.entries(also))
    if (!read.values.get(name)) read.values.set(name, it);
  return value;
}

/** The unit of the indicator to which a value belongs. */
function unitOf({ values }: ReadRow, { drafts, planId }: Desk): string {
  const no = values.get('indicator_no');
  if (!no) return '';
  const rows = drafts.open('indicators', planId).rows;
  return rows.find(({ cells }) => cells['indicator_no'] === no)?.cells['unit'] ?? '';
}

function meaning(words: ReadonlyMap<string, string>, text: string, tell: () => void) {
  const plain = text.normalize('NFKC');
  const found =
    words.get(text) ?? [...words].find(([word]) => word.normalize('NFKC') === plain)?.[1];
  if (found === undefined) tell();
  return found;
}

function unknownWord(words: ReadonlyMap<string, string>, text: string, place: FormCell['place']) {
  return problemAt(place, {
    rule: 'ambiguous-cell',
    message: 'このセルの言葉の意味が、読み方のファイルの words にありません。',
    found: text,
    expected: [...words.keys()].join('、'),
    nearest: nearestTo(text, words.keys()),
    fix: 'words に加えるか、セルを直してください。',
  });
}

/** What the form says twice must be the same. */
function contradicts(earlier: ReadRow, read: ReadRow, row: DraftRow, notes: IntakeNotes): boolean {
  const other = [...read.values].find(([name, value]) => {
    const before = earlier.values.get(name) ?? '';
    return value !== '' && before !== '' && !isSame(before, value);
  });
  if (!other) return false;
  const [name, value] = other;
  const place = read.places.get(name) ?? [...read.places.values()][0]!;
  const first = earlier.places.get(name) ?? row.places.get(name);
  notes.problems.push(
    problemAt(place, {
      rule: 'contradiction',
      message: `同じものについて、${first?.words ?? 'ほかの行'} と違うことが書かれています。`,
      found: `${place.words} では「${value}」、${first?.words ?? 'ほかの行'} では「${earlier.values.get(name) ?? ''}」`,
      fix: '別のものなら番号や名前を分け、同じものならどちらかにそろえてください。',
    }),
  );
  return true;
}
