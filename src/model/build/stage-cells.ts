import type { Row } from '../../tables/all-tables.ts';
import type { StageFacts } from '../types/schedule.ts';

type ScheduleRow = Row<'schedule'>;

/**
 * Where each stage stands in its printed cell, as `follows` tells: what begins the cell is step 0,
 * what stands beside a stage shares its step, what comes after it is one step on. The cell is named
 * by the number of its first stage. Rows come in the order of their numbers.
 */
export function stageCells(ordered: readonly ScheduleRow[]): Map<ScheduleRow, StageFacts['cell']> {
  const cells = new Map<ScheduleRow, StageFacts['cell']>();
  const last = new Map<string, StageFacts['cell']>();
  for (const row of ordered) {
    const key = JSON.stringify([row.measure_no, row.printed]);
    const before = row.follows === null ? undefined : last.get(key);
    const cell = before
      ? { no: before.no, step: before.step + (row.follows === 'then' ? 1 : 0) }
      : { no: row.stage_no, step: 0 };
    cells.set(row, cell);
    if (row.kind !== 'quantity') last.set(key, cell);
  }
  return cells;
}
