import type { Column } from '../../tables/describe/column.ts';
import type { CellContext } from './cell-context.ts';
import { cellForms } from './cell-form.ts';
import { repairErrorValue } from './number/number-without-value.ts';
import { repairAddress } from './repair-address.ts';
import { repairChoice } from './repair-choice.ts';
import { repairCode } from './repair-code.ts';
import { repairDate } from './repair-date.ts';
import { repairFiscalYear } from './repair-fiscal-year.ts';
import { repairNumber } from './number/repair-number.ts';
import { repairText } from './repair-text.ts';
import { isCertain, type Repair } from './repair.ts';
import { repairWhiteSpace } from './repair-white-space.ts';

/**
 * What a person clearly meant by a cell: the check proposes it, `npm run format -- --repair` writes
 * it, and whoever takes in a workbook asks here too.
 *
 * - `column`: the column as src/tables describes it; its type decides how the text is read.
 * - `text`: the cell as written, never null; a blank cell needs no repair.
 * - `context`: what stands around the cell. Without `row`, `columns` and `unit` a qualifier becomes a
 *   question; without `codes` a number turned into a date is read as the number of a new row.
 *
 * Gives nothing where the cell is right as it is, or where nothing can be said but that it is wrong
 * (the rule `type` says that then); `{ certain, also }` where one meaning is left: write `certain`
 * into the cell and `also` into the other cells of its row; `{ possible, fix }` where a person has
 * to decide: never write it unasked. `reason` says in Japanese what happened.
 */
export function repairCell(
  column: Column,
  text: string,
  context: CellContext = {},
): Repair | undefined {
  if (text.trim() === '') return undefined;
  const error = repairErrorValue(text.trim());
  if (error) return error;
  const inFormula = /^="([^"]*)"$/.exec(text.trim())?.[1];
  if (inFormula !== undefined && isFine(column, inFormula))
    return {
      certain: inFormula,
      reason: '表計算ソフトで文字にするための「="…"」が残っています。',
      rule: 'spreadsheet-damage',
    };
  if (ditto.test(text.trim()) && context.above && column.type !== 'number')
    return {
      certain: context.above,
      reason: `「${text.trim()}」は、上のセルと同じという印です。`,
      rule: 'type',
    };
  const repair = isFine(column, text)
    ? lookedAt(column, text, context)
    : mended(column, text, context);
  return isWritable(column, repair) ? repair : repairWhiteSpace(column, text);
}

/** What people write in place of what stands above. */
const ditto = /^(〃|々|"|''|同上|同じ|仝|↑)$/;

/** What is put into a cell has the form of its type: 300億 is no whole number of four bytes. */
function isWritable(column: Column, repair: Repair | undefined): boolean {
  if (!repair || !isCertain(repair)) return repair !== undefined;
  return column.type === 'choice' || isFine(column, repair.certain);
}

/** Whether a cell has the form of its type; numbers may still carry noise, codes and texts a date. */
function isFine({ type }: Column, text: string): boolean {
  return type !== 'choice' && cellForms[type].valid(text);
}

function lookedAt(column: Column, text: string, context: CellContext): Repair | undefined {
  switch (column.type) {
    case 'number':
    case 'integer':
      return repairNumber(text, context, column.type === 'integer');
    case 'code':
      return repairCode(column, text, context);
    case 'text':
      return repairText(column, text, context);
    default:
      return undefined;
  }
}

function mended(column: Column, text: string, context: CellContext): Repair | undefined {
  const trimmed = text.trim();
  switch (column.type) {
    case 'fiscal_year':
      return isFine(column, trimmed) ? undefined : repairFiscalYear(trimmed);
    case 'date':
      return isFine(column, trimmed) ? undefined : repairDate(trimmed);
    case 'choice':
      return repairChoice(column, trimmed);
    case 'url':
      return halfWidth(column, trimmed) ?? repairAddress(trimmed);
    case 'datetime':
      return halfWidth(column, trimmed);
    default:
      return lookedAt(column, trimmed, context);
  }
}

function halfWidth(column: Column, text: string): Repair | undefined {
  const plain = text.normalize('NFKC');
  if (plain === text || !isFine(column, plain)) return undefined;
  return { certain: plain, reason: '全角の文字が使われています。', rule: 'type' };
}
