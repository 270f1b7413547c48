import type { Row } from '../../tables/all-tables.ts';
import type { Project } from '../types/model.ts';
import { linked } from './linked.ts';
import type { PlanParts, ProjectLink, SiteParts } from './parts.ts';
import { provenanceOf } from './provenance.ts';

/** A project of a plan. */
export function buildProject(parts: PlanParts, row: Row<'projects'>): Project {
  const project: Project = linked(
    {
      no: row.project_no,
      field: row.field,
      category: row.category,
      title: row.title,
      fy: row.fy,
      note: row.note,
    },
    {
      plan: () => parts.plan,
      measures: () =>
        parts.whole.projectLinksOf(project).map(({ measure, inferred }) => ({ measure, inferred })),
      provenance: () => provenanceOf(parts, row),
    },
  );
  return project;
}

/** Which projects are the same work as which measures, which may be of other plans. */
export function linkProjects({ plans }: SiteParts): ProjectLink[] {
  return plans.all.flatMap(({ rows, projects }) =>
    (rows.project_measures ?? []).map((row) => ({
      project: projects.get(row.project_no),
      measure: plans.get(row.measure_plan_id).measures.get(row.measure_no),
      inferred: row.basis === 'inferred',
    })),
  );
}
