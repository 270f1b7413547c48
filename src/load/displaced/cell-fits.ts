import { isOfSite } from '../../tables/all-tables.ts';
import type { Column } from '../../tables/describe/column.ts';
import { filledColumns } from '../fill/fill-blanks.ts';
import { recordsOf } from '../read/cells.ts';
import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import { cellForms } from '../repair/cell-form.ts';
import { repairCell } from '../repair/repair-cell.ts';
import { isCertain } from '../repair/repair.ts';
import type { Problem } from '../report/problem.ts';

/** Rows whose cells stand in the wrong columns: how each was meant, and the one problem that they are. */
export interface Displaced {
  meant: ReadonlyMap<RawRecord, RawRecord>;
  /** How many cells more fit so. */
  gain: number;
  problem: Problem;
}

/** Tells whether a text could stand in a column of a table. */
export type Fits = (column: Column, text: string) => boolean;

const code = /^\d+(?:-\d+)*$/;
const page = /^[\d\s、,~～–-]+$/;

/** A text stands where its type, the list of codes, or the rows that may be named let it; a blank one where none is required. */
export function cellFits(input: RawInput, raw: RawTable): Fits {
  const known = new Map<Column, ReadonlySet<string>>();
  const mayBeBlank = new Set(filledColumns(raw));
  const namesOf = (column: Column) => {
    const found = known.get(column) ?? namedBy(input, raw, column);
    known.set(column, found);
    return found;
  };
  return (column, text) => {
    if (text === '') return !column.required || mayBeBlank.has(column.name);
    if (column.type === 'choice') return Object.hasOwn(column.values ?? {}, text);
    if (column.name === 'source_page' && !page.test(text)) return false;
    // Nothing that has to be named is called 1-2-3 or 2028.
    if (column.type === 'text' && column.required && code.test(text)) return false;
    // What can be put right where it stands, stands where it belongs.
    if (!cellForms[column.type].valid(text))
      return column.type !== 'code' && isCertain(repairCell(column, text));
    const names = namesOf(column);
    return names.size === 0 || names.has(text);
  };
}

/** What the cells of a column may name; nothing where that cannot be told. */
function namedBy(input: RawInput, raw: RawTable, { references }: Column): ReadonlySet<string> {
  if (!references || references.planColumn || references.table === raw.table.name) return new Set();
  const home = isOfSite(references.table) ? null : raw.planId;
  const records = recordsOf(input, references.table, home);
  return new Set(records.flatMap(({ cells }) => cells[references.column] || []));
}
