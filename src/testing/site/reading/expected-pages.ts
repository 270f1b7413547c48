import { tableList } from '../../../tables/all-tables.ts';
import { planRows, siteRows, type InputRow } from './input.ts';
import { joinedTables } from './published.ts';

/** The address of every page that the tables of an input folder ask for, under the base path, sorted. */
export function expectedPages(input: string): string[] {
  return [
    '/',
    '/404.html',
    '/about/',
    '/about/accessibility/',
    '/about/licence/',
    '/about/method/',
    '/about/quality/',
    '/about/reading/',
    '/changes/',
    '/data/',
    '/desk/',
    '/explore/',
    '/explore/indicators/',
    '/compare/',
    '/glossary/',
    '/organizations/',
    '/plans/',
    '/search/',
    '/sources/',
    '/topics/',
    ...siteRows(input, 'plans').flatMap(({ plan_id }) => [
      `/plans/${plan_id}/`,
      `/plans/${plan_id}/timeline/`,
      `/plans/${plan_id}/indicators/`,
      `/plans/${plan_id}/reviews/`,
      `/plans/${plan_id}/changes/`,
    ]),
    ...unique(planRows(input, 'projects').map(({ plan_id }) => `/plans/${plan_id}/projects/`)),
    ...unique(
      planRows(input, 'results').map(({ plan_id, fy }) => `/plans/${plan_id}/results/${fy}/`),
    ),
    ...planRows(input, 'indicators').map(
      ({ plan_id, indicator_no }) => `/plans/${plan_id}/indicators/${indicator_no}/`,
    ),
    ...siteRows(input, 'topics').map(({ topic_id }) => `/topics/${topic_id}/`),
    ...planRows(input, 'sections').map(
      ({ plan_id, section_no }) => `/plans/${plan_id}/sections/${section_no}/`,
    ),
    ...planRows(input, 'measures').map(measurePath),
    ...siteRows(input, 'organizations').map(
      ({ organization_id }) => `/organizations/${organization_id}/`,
    ),
    ...siteRows(input, 'divisions').map(
      ({ organization_id, division_id }) =>
        `/organizations/${organization_id}/divisions/${division_id}/`,
    ),
    ...siteRows(input, 'sources').map(({ source_id }) => `/sources/${source_id}/`),
    ...datasetPages(input),
    ...withdrawnPages(input),
  ].sort();
}

/** One page for everything, one for each plan and one for each published table. */
function datasetPages(input: string): string[] {
  const plans = siteRows(input, 'plans').map((plan) => datasetOf(input, plan));
  const tables = [...joinedTables, ...tablesWithRows(input)].map(
    (name) => `ayumi-${name.replaceAll('_', '-')}`,
  );
  return ['ayumi-all', ...plans, ...tables].map((name) => `/dataset/${name}/`);
}

/** The name of the dataset of a plan: 020001-aomori-reform-2024. */
function datasetOf(input: string, { organization_id, plan_id }: InputRow): string {
  const owner = siteRows(input, 'organizations').find(
    (row) => row['organization_id'] === organization_id,
  );
  return `${owner?.['lg_code']}-${plan_id}`;
}

function tablesWithRows(input: string): string[] {
  return tableList
    .filter(({ name, scope }) => (scope === 'plan' ? planRows : siteRows)(input, name).length > 0)
    .map(({ name }) => name);
}

/** A stone for every measure that is gone and of which the history says so. */
function withdrawnPages(input: string): string[] {
  const pages = planRows(input, 'measures').map(measurePath);
  return siteRows(input, 'changes')
    .filter(({ kind, table }) => kind === 'withdrawal' && table === 'measures')
    .map(({ plan_id, key }) => measurePath({ plan_id: plan_id!, measure_no: key! }))
    .filter((path) => !pages.includes(path));
}

function unique(paths: string[]): string[] {
  return [...new Set(paths)];
}

/** The address of a measure, from any row that names its plan and its number. */
export function measurePath({ plan_id, measure_no }: Record<string, string>): string {
  return `/plans/${plan_id}/measures/${measure_no}/`;
}
