import type { Column } from '../../../tables/describe/column.ts';
import type { Problem } from '../../report/problem.ts';
import type { CellContext } from '../../repair/cell-context.ts';
import { isCertain, type Repair } from '../../repair/repair.ts';
import { repairCell } from '../../repair/repair-cell.ts';
import { blankCell, type GridCell } from '../../read/workbook/grid.ts';
import { problemAt, type Mended, type Written } from '../intake-notes.ts';
import { joinLines } from './join-lines.ts';
import type { Place } from './place.ts';

/** What a cell means: the value for data/, what else of its row it decides, and what is to be told. */
export interface ReadCell {
  value: string;
  also: Readonly<Record<string, string>>;
  mended?: Mended;
  problem?: Problem;
}

/** Reads a cell for a column: the text as data/ writes it, or a question where it may mean several things. */
export function readCell(
  column: Column,
  cell: GridCell = blankCell,
  place: Place,
  context: CellContext = {},
): ReadCell {
  const text = cell.text.trim();
  if (text === '') return { value: '', also: {} };
  const code = codeNamed(column, text);
  if (code !== undefined) return { value: code, also: {} };
  if (column.type === 'code' && cell.look === 'number' && isCode(text))
    return { value: text, also: {} };
  const { joined, reason: joinedWhy } =
    column.type === 'text' ? joinLines(text) : { joined: text, reason: '' };
  const plain = column.type === 'code' ? withoutPrefix(joined) : joined;
  const repair = repairCell(column, plain, context);
  if (repair && !isCertain(repair))
    return { value: '', also: {}, problem: question(column, place, text, repair) };
  const value = repair?.certain ?? plain;
  const reason = [joinedWhy, repair?.reason ?? ''].filter(Boolean).join('');
  const also = repair?.also ?? {};
  if (reason === '') return { value, also };
  const written = Object.keys(also).length === 0 && writtenFor(column, value);
  const mended = { place, before: text, after: value, reason, ...(written && { written }) };
  return { value, also, mended };
}

/** The code of a Japanese name as the workbook itself writes it; a code that stands there is its own. */
function codeNamed({ values }: Column, text: string): string | undefined {
  if (values === undefined) return undefined;
  if (Object.hasOwn(values, text)) return text;
  const codes = Object.keys(values).filter((code) => values[code]!.ja === text);
  return codes.length === 1 ? codes[0] : undefined;
}

/** A value as people write it: codes by their names. */
function writtenFor({ type, values }: Column, value: string): Written {
  const isNumber = /^(number|integer|fiscal_year)$/.test(type) && value !== '';
  return { text: values?.[value]?.ja ?? value, isNumber };
}

const isCode = (text: string) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);

/** 施策1-1-1 in the CSV for Excel is 1-1-1. */
function withoutPrefix(text: string): string {
  const rest =
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+([A-Za-z0-9][A-Za-z0-9._-]*)$/u.exec(
      text,
    )?.[1];
  return rest ?? text;
}

/** A question to the one who sent the file, in the form of a problem with its cell. */
function question(
  { values = {} }: Column,
  place: Place,
  found: string,
  { reason, possible, fix }: Exclude<Repair, { certain: string }>,
): Problem {
  const choices = Object.values(values).map(({ ja }) => ja);
  return problemAt(place, {
    rule: 'ambiguous-cell',
    message: reason,
    found,
    ...(possible.length > 0 && { nearest: possible.map((it) => values[it]?.ja ?? it) }),
    ...(choices.length > 0 && { choices, expected: choices.join('、') }),
    fix,
  });
}
