import type { Row } from '../../tables/all-tables.ts';
import type { Rows } from '../../tables/describe/rows.ts';
import { provenanceOf } from './provenance.ts';
import type { Plan, Project, Site } from '../types/model.ts';

/** The projects of a plan. */
export function buildProjects(plan: Plan, rows: readonly Row<'projects'>[]): Project[] {
  return rows.map((row) => ({
    plan,
    no: row.project_no,
    field: row.field,
    category: row.category,
    title: row.title,
    fy: row.fy,
    note: row.note,
    measures: [],
    provenance: provenanceOf(plan, row),
  }));
}

/** Links projects to measures, which may be of other plans: needs all plans. */
export function linkProjects(site: Site, rows: Rows): void {
  for (const plan of site.plans) {
    for (const row of rows.plans.get(plan.id)?.project_measures ?? []) {
      const project = plan.projects.find(({ no }) => no === row.project_no)!;
      const home = site.plans.find(({ id }) => id === row.measure_plan_id)!;
      const measure = home.measures.find(({ no }) => no === row.measure_no)!;
      project.measures.push({ measure, inferred: row.basis === 'inferred' });
      measure.projects.push(project);
    }
  }
}
