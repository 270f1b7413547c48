import { tableList, type Row } from '../../tables/all-tables.ts';
import { linked, type Keyed } from '../build/linked.ts';
import type { PlanParts, SiteParts } from '../build/parts.ts';
import type { Change } from '../types/model.ts';

/** The published history of the plans that are there, the newest first, linked to what it changed. */
export function buildChanges({ plans }: SiteParts, rows: readonly Row<'changes'>[]): Change[] {
  const newestFirst = (a: Change, b: Change) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
  return rows
    .filter(({ plan_id: id }) => plans.find(id) !== null)
    .map((row) => buildChange(plans.get(row.plan_id), row))
    .sort(newestFirst);
}

function buildChange(parts: PlanParts, row: Row<'changes'>): Change {
  return linked(
    {
      date: row.date,
      kind: row.kind,
      table: row.table,
      key: row.key,
      column: row.column,
      before: row.before,
      after: row.after,
      reason: row.reason,
    },
    {
      plan: () => parts.plan,
      review: () => parts.reviews.find(row.review_no),
      measure: () => measureOf(parts, row),
      indicator: () => named('indicator_no', parts.indicators, row),
    },
  );
}

function measureOf(parts: PlanParts, row: Row<'changes'>): Change['measure'] {
  const measure = named('measure_no', parts.measures, row);
  if (measure) return measure;
  const owner =
    named('indicator_no', parts.indicators, row) ??
    named('action_no', parts.actions, row) ??
    named('result_no', parts.results, row) ??
    named('review_no', parts.reviews, row);
  return owner?.measure ?? null;
}

/**
 * What the row that was changed is about: the first part of its key, as the table defines it.
 * 「1-1-2 / 4」 of the schedule is of measure 1-1-2; an indicator 1-1-2 would be another thing.
 */
function named<Item>(
  column: string,
  items: Keyed<Item>,
  { table, key }: Row<'changes'>,
): Item | null {
  const [code] = tableList.find(({ name }) => name === table)?.key ?? [];
  return code === column ? items.find(key?.split('/')[0]!.trim()) : null;
}
