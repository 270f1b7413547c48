import type { Row } from '../../tables/all-tables.ts';
import { provenanceOf } from './provenance.ts';
import type { Plan, Result, ResultYear } from '../types/model.ts';

/** The yearly results of a plan, put where they belong: action, measure or section. */
export function buildResults(plan: Plan, rows: readonly Row<'results'>[]): Result[] {
  const results = rows.map((row) => resultOf(plan, row));
  const byNo = new Map(results.map((result) => [result.no, result]));
  rows.forEach((row, index) => {
    const result = results[index]!;
    result.parent = byNo.get(row.parent_no ?? '') ?? null;
    result.parent?.children.push(result);
    for (const owner of [result.action, result.measure, result.section])
      owner?.results.push(result);
  });
  return results;
}

function resultOf(plan: Plan, row: Row<'results'>): Result {
  const action = plan.actions.find(({ no }) => no === row.action_no) ?? null;
  return {
    plan,
    no: row.result_no,
    fy: row.fy,
    kind: row.kind,
    text: row.text,
    section: plan.sections.find(({ no }) => no === row.section_no) ?? null,
    measure: plan.measures.find(({ no }) => no === row.measure_no) ?? action?.measure ?? null,
    action,
    state: row.state,
    stateLabel: row.state_label,
    nextStep: row.next_step,
    parent: null,
    children: [],
    provenance: provenanceOf(plan, row),
  };
}

/** What is recorded of each year, grouped by what it belongs to, in the order of the plan. */
export function yearsOfResults(plan: Plan): ResultYear[] {
  const byYear = Map.groupBy(plan.results, ({ fy }) => fy);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([fy, results]) => ({ plan, fy, groups: groupsOf(plan, results), count: results.length }));
}

function groupsOf(plan: Plan, results: Result[]): ResultYear['groups'] {
  // What goes on from another year stands by itself in its own.
  const top = results.filter(({ parent }) => !parent || !results.includes(parent));
  const whole = top.filter(({ section, measure }) => !section && !measure);
  return [
    { section: null, measure: null, results: whole },
    ...plan.sections.flatMap((section) => [
      {
        section,
        measure: null,
        results: top.filter((it) => it.section === section && !it.measure),
      },
      ...section.measures.map((measure) => ({
        section,
        measure,
        results: top.filter((it) => it.measure === measure),
      })),
    ]),
  ].filter((group) => group.results.length > 0);
}
