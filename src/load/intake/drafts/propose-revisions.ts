import type { Draft, DraftRow } from './drafts.ts';
import type { ProposedChange } from './propose-changes.ts';

/**
 * The rows of changes.csv for targets that were reviewed: the one before stays in its row, the new one is a row of its
 * own, so no cell changes that could tell it.
 */
export function proposeRevisions(drafts: readonly Draft[]): ProposedChange[] {
  return drafts
    .filter(({ table, planId }) => table.name === 'indicator_values' && planId !== null)
    .flatMap((draft) =>
      draft.rows
        .filter(({ before, cells }) => before === null && cells['revision'] === 'revised')
        .flatMap((row) => revisionOf(draft, row)),
    );
}

function revisionOf({ rows, planId }: Draft, row: DraftRow): ProposedChange[] {
  const { indicator_no: no = '', series = '', fy = '', value = '' } = row.cells;
  const last = rows.findLast(
    (it) =>
      it !== row &&
      !it.isRemoved &&
      it.cells['indicator_no'] === no &&
      it.cells['series'] === series &&
      it.cells['fy'] === fy &&
      it.cells['revision'] !== 'preliminary',
  );
  if (series !== 'target' || last === undefined) return [];
  const key = [no, series, fy].join(' / ');
  const cell = { column: 'value', before: last.cells['value'] ?? '', after: value };
  return [{ plan_id: planId!, kind: 'revision', table: 'indicator_values', key, ...cell }];
}
