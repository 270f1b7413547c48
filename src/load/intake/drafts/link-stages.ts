import { addRow, type Drafts } from './drafts.ts';

/** Links new stages of a measure to its action, where it has only one: with several a person must say it. */
export function linkStages(drafts: Drafts): void {
  const schedules = drafts.opened().filter(({ table }) => table.name === 'schedule');
  for (const { planId, rows } of schedules) {
    const added = rows.filter(({ before, isRemoved }) => before === null && !isRemoved);
    if (added.length === 0) continue;
    const links = drafts.open('schedule_actions', planId);
    const actions = drafts.open('actions', planId);
    for (const { cells } of added) {
      const key = { measure_no: cells['measure_no'] ?? '', stage_no: cells['stage_no'] ?? '' };
      const own = actions.rows.filter(
        (row) => row.cells['measure_no'] === key.measure_no && !row.isRemoved,
      );
      const isLinked = links.rows.some(
        (row) =>
          row.cells['measure_no'] === key.measure_no && row.cells['stage_no'] === key.stage_no,
      );
      if (!isLinked && own.length === 1)
        addRow(links, { ...key, action_no: own[0]!.cells['action_no']! });
    }
  }
}
