import type { GridCell } from '../../read/workbook/grid.ts';
import type { IntakeNotes } from '../intake-notes.ts';
import type { Place } from '../sheets/place.ts';

/** Whether nothing is said: a blank, a dash, 「なし」 as a value. */
export function isBlankOrDash(cell: GridCell | undefined): boolean {
  return /^[\s\u3000]*[-‐‑‒–—―−ー－]*[\s\u3000]*$/.test(cell?.text ?? '');
}

/** Notes that a cell is blank now that holds something in the data; gives whether it may be cleared. */
export function noteCleared(
  place: Place,
  current: string,
  notes: IntakeNotes,
  mayClear: boolean,
): boolean {
  if (!mayClear)
    notes.remarks.push({
      place,
      words: `空欄ですが、データの「${current}」を残します（消すには --allow-delete）。`,
    });
  return mayClear;
}
