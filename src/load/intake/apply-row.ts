import { addRow, type Draft, type DraftRow, type Drafts } from './drafts/drafts.ts';
import { nextNumber } from './drafts/new-numbers.ts';
import { isSame } from './drafts/row-index.ts';
import type { Place } from './sheets/place.ts';

/** The cells of a row by column, with the places where they stand. */
export interface ReadRow {
  values: Map<string, string>;
  places: Map<string, Place>;
}

/** Whether a cell stands as it is written, or says what a blank means. */
function isEither(value: string, written = '', meant = ''): boolean {
  return isSame(value, written) || (written === '' && isSame(value, meant));
}

/** Adds a row with what was read, and the next number where it has none. */
export function newRow(draft: Draft, { values, places }: ReadRow, place: Place): DraftRow {
  const cells = Object.fromEntries(values);
  const [key] = draft.table.key;
  const number = key !== undefined && !cells[key] ? nextNumber(draft, cells) : undefined;
  const row = addRow(draft, number === undefined ? cells : { ...cells, [key!]: number });
  for (const [name, where] of places) row.places.set(name, where);
  row.hints.set('', place);
  return row;
}

/** Writes what was read into a row that is there; what says the same in another form stays. */
export function writeRow(row: DraftRow, { values, places }: ReadRow, drafts: Drafts): void {
  if (row.before === null) return;
  for (const [name, value] of values) {
    if (isEither(value, row.cells[name], row.meant[name])) continue;
    drafts.write(row, name, value, places.get(name) ?? [...places.values()][0]!);
  }
}
