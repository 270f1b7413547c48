import { tableList, type Row } from '../../tables/all-tables.ts';
import { provenanceOf } from '../build/provenance.ts';
import type { Change, Plan, Review, Site } from '../types/model.ts';

/** The yearly checks and opinions of a plan, in table order. */
export function buildReviews(plan: Plan, rows: readonly Row<'reviews'>[]): Review[] {
  const reviews = rows.map((row) => ({
    plan,
    no: row.review_no,
    fy: row.fy,
    kind: row.kind,
    body: row.body,
    date: row.date,
    text: row.text,
    measure: plan.measures.find(({ no }) => no === row.measure_no) ?? null,
    response: row.response,
    url: row.url,
    changes: [],
    provenance: provenanceOf(plan, row),
  }));
  for (const review of reviews) review.measure?.reviews.push(review);
  return reviews;
}

/** The published history, the newest first, linked to what it changed. */
export function buildChanges(site: Site, rows: readonly Row<'changes'>[]): Change[] {
  const newestFirst = (a: Change, b: Change) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
  const changes = rows.map((row) => changeOf(site, row)).sort(newestFirst);
  for (const change of changes)
    for (const owner of [change.plan, change.review, change.measure, change.indicator])
      owner?.changes.push(change);
  return changes;
}

function changeOf(site: Site, row: Row<'changes'>): Change {
  const plan = site.plans.find(({ id }) => id === row.plan_id)!;
  return {
    plan,
    date: row.date,
    kind: row.kind,
    table: row.table,
    key: row.key,
    column: row.column,
    before: row.before,
    after: row.after,
    reason: row.reason,
    review: plan.reviews.find(({ no }) => no === row.review_no) ?? null,
    ...placeOf(plan, row),
  };
}

/**
 * What the row that was changed is about: the first part of its key, as the table defines it.
 * 「1-1-2 / 4」 of the schedule is of measure 1-1-2; an indicator 1-1-2 would be another thing.
 */
function placeOf(
  plan: Plan,
  { table, key }: Row<'changes'>,
): Pick<Change, 'measure' | 'indicator'> {
  const no = key?.split('/')[0]!.trim();
  const [code] = tableList.find(({ name }) => name === table)?.key ?? [];
  const named = <Item extends { no: string }>(column: string, items: readonly Item[]) =>
    code === column ? items.find((item) => item.no === no) : undefined;
  const indicator = named('indicator_no', plan.indicators);
  const owner =
    indicator ??
    named('action_no', plan.actions) ??
    named('result_no', plan.results) ??
    named('review_no', plan.reviews);
  const measure = named('measure_no', plan.measures) ?? owner?.measure;
  return { measure: measure ?? null, indicator: indicator ?? null };
}
