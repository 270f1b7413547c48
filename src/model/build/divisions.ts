import type { Row } from '../../tables/all-tables.ts';
import type { Division, Duty, Organization, Plan } from '../types/model.ts';

/** The divisions of a government, in the order of the table. */
export function buildDivisions(
  organization: Organization,
  rows: readonly Row<'divisions'>[],
): Division[] {
  return rows
    .filter((row) => row.organization_id === organization.id)
    .map((row) => ({
      organization,
      id: row.division_id,
      name: row.name,
      kind: row.kind,
      url: row.url,
      measures: [],
      actions: [],
      duties: [],
    }));
}

/** Tells every division what it answers for in a plan. */
export function linkDivisions(plan: Plan): void {
  for (const measure of plan.measures) {
    const ofActions = new Set(measure.actions.flatMap(({ divisions }) => divisions));
    for (const division of measure.divisions)
      if (!ofActions.has(division)) division.measures.push(measure);
  }
  for (const action of plan.actions)
    for (const division of action.divisions) division.actions.push(action);
  for (const division of plan.divisions) division.duties.push(dutyOf(division, plan));
}

function dutyOf(division: Division, plan: Plan): Duty {
  const measures = plan.measures
    .filter((measure) => measure.divisions.includes(division))
    .map((measure) => ({
      measure,
      actions: measure.actions.filter(({ divisions }) => divisions.includes(division)),
    }));
  return { plan, measures, actionCount: measures.reduce((sum, it) => sum + it.actions.length, 0) };
}

/** Divisions without repeats, the one that stands most often first, then by first place. */
export function byFrequency(divisions: readonly Division[]): Division[] {
  const counts = new Map<Division, number>();
  for (const division of divisions) counts.set(division, (counts.get(division) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([division]) => division);
}
