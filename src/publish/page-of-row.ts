import type { Plan, Site } from '../model/model.ts';
import type { Cell } from './published-table.ts';
import { urls } from './urls.ts';

type Row = Readonly<Record<string, Cell>>;

/** The page that explains a row of a table; the plan's page where it has none of its own. */
export function pageOf(site: Site, table: string, plan: Plan | null, row: Row): string {
  if (plan) return pageInPlan(plan, table, row);
  const organization = site.organizations.find(({ id }) => id === row['organization_id']);
  const owner = site.plans.find(({ id }) => id === row['plan_id']);
  const source = site.sources.find(({ id }) => id === row['source_id']);
  const term = site.glossary.find(({ id }) => id === row['term_id']);
  const division = organization?.divisions.find(({ id }) => id === row['division_id']);
  if (term) return urls.term(term);
  if (table === 'sources' && source) return urls.source(source);
  if (division) return urls.division(division);
  if (owner) return urls.plan(owner);
  if (organization) return urls.organization(organization);
  return table === 'phases' ? urls.about(site, 'method') : urls.data(site);
}

function pageInPlan(plan: Plan, table: string, row: Row): string {
  const action = plan.actions.find(({ no }) => no === row['action_no']);
  const measure = plan.measures.find(({ no }) => no === row['measure_no']);
  const section = plan.sections.find(({ no }) => no === row['section_no']);
  if (action) return urls.action(action);
  if (measure) return urls.measure(measure);
  if (section && table !== 'measures') return urls.section(section);
  return urls.plan(plan);
}
