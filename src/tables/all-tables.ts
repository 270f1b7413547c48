import { accessibility, accessibilityCriteria } from './accessibility.ts';
import { actions } from './actions.ts';
import { changes, releases } from './changes.ts';
import { divisions } from './divisions.ts';
import { effects } from './effects.ts';
import { glossary, synonyms } from './glossary.ts';
import { indicatorValues } from './indicator-values.ts';
import { indicators } from './indicators.ts';
import { measures } from './measures.ts';
import { organizations } from './organizations.ts';
import { phases } from './phases.ts';
import { planRelations, plans } from './plans.ts';
import { projectMeasures, projects } from './projects.ts';
import { responsibilities } from './responsibilities.ts';
import { results } from './results.ts';
import { reviews } from './reviews.ts';
import { scales } from './scales.ts';
import { schedule, scheduleActions } from './schedule.ts';
import { sections } from './sections.ts';
import { siteTable } from './site.ts';
import { sources } from './sources.ts';
import type { RowOf, Table } from './describe/table.ts';
import { indicatorTopics, measureTopics, topics } from './topics.ts';

/** Every table by its name, in the order in which pages and workbooks list them. */
export const tables = {
  site: siteTable,
  organizations,
  plans,
  plan_relations: planRelations,
  divisions,
  sources,
  topics,
  glossary,
  phases,
  synonyms,
  changes,
  releases,
  accessibility,
  accessibility_criteria: accessibilityCriteria,
  sections,
  measures,
  actions,
  responsibilities,
  schedule,
  schedule_actions: scheduleActions,
  indicators,
  indicator_values: indicatorValues,
  results,
  reviews,
  scales,
  effects,
  projects,
  project_measures: projectMeasures,
  measure_topics: measureTopics,
  indicator_topics: indicatorTopics,
} as const;

export type TableName = keyof typeof tables;

/** The parsed row of a table by the table's name: `Row<'measures'>`. */
export type Row<Name extends TableName> = RowOf<(typeof tables)[Name]>;

export const tableList: readonly Table[] = Object.values(tables);
export const siteTables = tableList.filter((table) => table.scope === 'site');
export const planTables = tableList.filter((table) => table.scope === 'plan');

const siteNames = new Set(siteTables.map(({ name }) => name));

/** Whether a table is one of the whole site, by its name. */
export function isOfSite(name: string): boolean {
  return siteNames.has(name);
}
