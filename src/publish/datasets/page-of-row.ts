import type { Plan, Site } from '../../model/types/model.ts';
import type { Cell } from './published-table.ts';
import { urls } from '../urls.ts';

type Row = Readonly<Record<string, Cell>>;

/** The page that explains a row of a table; the plan's page where it has none of its own. */
export function pageOf(site: Site, table: string, plan: Plan | null, row: Row): string {
  if (plan) return pageInPlan(plan, table, row);
  const organization = site.organizations.find(({ id }) => id === row['organization_id']);
  const owner = site.plans.find(({ id }) => id === row['plan_id']);
  const source = site.sources.find(({ id }) => id === row['source_id']);
  const topic = site.topics.find(({ id }) => id === row['topic_id']);
  const term = site.glossary.find(({ id }) => id === row['term_id']);
  const division = organization?.divisions.find(({ id }) => id === row['division_id']);
  if (topic) return urls.topic(topic);
  if (term) return urls.term(term);
  if (table === 'sources' && source) return urls.source(source);
  if (division) return urls.division(division);
  if (owner) return table === 'changes' ? urls.planChanges(owner) : urls.plan(owner);
  if (table === 'changes') return urls.changes(site);
  if (organization) return urls.organization(organization);
  if (table === 'phases') return urls.about(site, 'method');
  return table.startsWith('accessibility') ? urls.about(site, 'accessibility') : urls.data(site);
}

function pageInPlan(plan: Plan, table: string, row: Row): string {
  const action = plan.actions.find(({ no }) => no === row['action_no']);
  const measure = plan.measures.find(({ no }) => no === row['measure_no']);
  const section = plan.sections.find(({ no }) => no === row['section_no']);
  const indicator = plan.indicators.find(({ no }) => no === row['indicator_no']);
  const project = plan.projects.find(({ no }) => no === row['project_no']);
  if (project) return urls.project(project);
  if (indicator && table !== 'schedule') return urls.indicator(indicator);
  if (table === 'results')
    return `${urls.results({ plan, fy: Number(row['fy']) })}#r-${row['result_no']}`;
  if (table === 'effects') {
    const owner = action?.measure ?? measure;
    const page = owner ? urls.measure(owner) : section ? urls.section(section) : urls.plan(plan);
    return `${page}#effects`;
  }
  if (table === 'scales') return `${urls.plan(plan)}#grades`;
  if (table === 'reviews') return `${urls.reviews(plan)}#v-${row['review_no']}`;
  if (action) return urls.action(action);
  if (measure) return urls.measure(measure);
  if (section && table !== 'measures') return urls.section(section);
  return urls.plan(plan);
}
