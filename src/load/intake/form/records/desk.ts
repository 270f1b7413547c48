import type { ReadRow } from '../../apply-row.ts';
import type { DraftRow, Drafts } from '../../drafts/drafts.ts';
import type { IntakeNotes } from '../../intake-notes.ts';

/** What records are written into. */
export interface Desk {
  drafts: Drafts;
  notes: IntakeNotes;
  planId: string;
  sourceId: string | null;
  /** Rows that this form has written, so that what it says twice is one row. */
  written: Map<DraftRow, ReadRow>;
}
