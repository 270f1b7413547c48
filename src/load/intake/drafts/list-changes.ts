import { headerOf, isChanged } from './draft-text.ts';
import { keyWords, type Draft, type DraftRow } from './drafts.ts';
import type { Place } from '../sheets/place.ts';

/** What becomes of a row of data/. */
export interface RowChange {
  kind: 'added' | 'changed' | 'removed';
  file: string;
  planId: string | null;
  table: string;
  /** 1 / target / 2028 */
  key: string;
  cells: readonly CellChange[];
}

export interface CellChange {
  column: string;
  before: string;
  after: string;
  place: Place | undefined;
}

/** Every row that differs from what was read, in the order of the files. */
export function listChanges(drafts: readonly Draft[]): RowChange[] {
  return drafts.flatMap((draft) =>
    draft.rows.filter(isChanged).map((row): RowChange => ({
      kind: row.isRemoved ? 'removed' : row.before === null ? 'added' : 'changed',
      file: draft.file,
      planId: draft.planId,
      table: draft.table.name,
      key: keyWords(draft, row.before ?? row.cells),
      cells: cellChanges(draft, row),
    })),
  );
}

function cellChanges(draft: Draft, { before, cells, places, isRemoved }: DraftRow): CellChange[] {
  return headerOf(draft).flatMap((column) => {
    const [was, is] = [before?.[column] ?? '', isRemoved ? '' : (cells[column] ?? '')];
    return was === is ? [] : [{ column, before: was, after: is, place: places.get(column) }];
  });
}
