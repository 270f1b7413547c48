import type { Row } from '../../tables/all-tables.ts';
import type { Measure, Plan, Result, ResultYear, Section } from '../types/model.ts';
import { gradeOf } from '../grades/grades.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { provenanceOf } from './provenance.ts';

/** A yearly result of a plan, with what it belongs to: action, measure or section. */
export function buildResult(parts: PlanParts, row: Row<'results'>): Result {
  const result: Result = linked(
    {
      no: row.result_no,
      fy: row.fy,
      kind: row.kind,
      text: row.text,
      state: row.state,
      stateLabel: row.state_label,
      evaluator: row.evaluator,
      nextStep: row.next_step,
    },
    {
      plan: () => parts.plan,
      section: () => parts.sections.find(row.section_no),
      measure: () => parts.measures.find(row.measure_no) ?? result.action?.measure ?? null,
      action: () => parts.actions.find(row.action_no),
      grade: () => gradeOf(parts.plan.scale, row),
      parent: () => parts.results.find(row.parent_no),
      children: () => parts.partsOfResult(result),
      provenance: () => provenanceOf(parts, row),
    },
  );
  return result;
}

/** What is recorded of each year, grouped by what it belongs to, in the order of the plan. */
export function yearsOfResults(plan: Plan): ResultYear[] {
  const byYear = Map.groupBy(plan.results, ({ fy }) => fy);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([fy, results]) => ({ plan, fy, groups: groupsOf(plan, results), count: results.length }));
}

function groupsOf(plan: Plan, results: readonly Result[]): ResultYear['groups'] {
  // What goes on from another year stands by itself in its own.
  const ofYear = new Set(results);
  const top = results.filter(({ parent }) => !parent || !ofYear.has(parent));
  const byOwner = Map.groupBy(top, ({ section, measure }) => measure ?? section);
  const group = (owner: Pick<ResultYear['groups'][number], 'section' | 'measure'>) => ({
    ...owner,
    results: byOwner.get(owner.measure ?? owner.section) ?? [],
  });
  return [
    group({ section: null, measure: null }),
    ...plan.sections.flatMap((section) => [
      group({ section, measure: null }),
      ...section.measures.map((measure) => group({ section, measure })),
    ]),
  ].filter(({ results: own }) => own.length > 0);
}

/** What is reported of a measure, without the parts of other results, under which they stand. */
export function resultsOfMeasure({ results }: Measure): Result[] {
  return results.filter(({ parent }) => parent === null);
}

/** What is reported of a section as a whole, not of one of its measures; parts stand under theirs. */
export function resultsOfSection({ results }: Section): Result[] {
  return results.filter(({ parent, measure }) => parent === null && !measure);
}
