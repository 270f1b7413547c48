import type { EntryColumnName } from '../../../tables/entry-sheet.ts';
import type { GridCell } from '../../read/workbook/grid.ts';
import type { DraftRow } from '../drafts/drafts.ts';
import type { Place } from '../sheets/place.ts';

/** A row of the officer's sheet with what it is about. */
export interface EntryLine {
  planId: string;
  fy: number;
  no: string;
  /** The row of actions, measures or indicators. */
  subject: DraftRow;
  cell: (name: EntryColumnName) => GridCell | undefined;
  place: (name: EntryColumnName) => Place;
  /** Whether the sheet has the column. */
  has: (name: EntryColumnName) => boolean;
}
