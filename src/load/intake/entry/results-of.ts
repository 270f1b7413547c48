import type { Draft, DraftRow } from '../drafts/drafts.ts';
import type { EntryLine } from './entry-line.ts';

export type TaskKind = 'action' | 'measure';

/** Whether a result of the year is of the task itself, and no part of another. */
export function isOfTask(
  { cells, isRemoved }: DraftRow,
  { fy, no }: Pick<EntryLine, 'fy' | 'no'>,
  kind: TaskKind,
): boolean {
  return (
    !isRemoved &&
    cells['fy'] === String(fy) &&
    !cells['parent_no'] &&
    (kind === 'action'
      ? cells['action_no'] === no
      : cells['measure_no'] === no && !cells['action_no'])
  );
}

/** The achievement of the year that is no part of another, as the workbook shows it. */
export function resultOf(draft: Draft, line: EntryLine, kind: TaskKind): DraftRow | undefined {
  return draft.rows.find((row) => isOfTask(row, line, kind) && row.cells['kind'] === 'achievement');
}
