import { datasetOf, measurePath, withdrawnPages } from '../site/reading/expected-pages.ts';
import { planRows, siteRows, type InputRow } from '../site/reading/input.ts';
import type { BuiltSite } from '../site/reading/sites.ts';

/** One page of each type of a site: its name and its address under the base path, without the first slash. */
export interface PageType {
  type: string;
  path: string;
}

/** Chooses, from the input of a site, one page of each type. */
export function pageTypes({ input }: Pick<BuiltSite, 'input'>): PageType[] {
  const plan = first(siteRows(input, 'plans'));
  const division = first(siteRows(input, 'divisions'));
  const measures = planRows(input, 'measures');
  const tracked = new Set(
    planRows(input, 'schedule')
      .filter(({ track }) => track)
      .map(measurePath),
  );
  const withTracks = measures.find((row) => tracked.has(measurePath(row)));
  const withoutTracks = measures.find((row) => !tracked.has(measurePath(row)));
  const home = `plans/${plan['plan_id']}/`;
  return [
    { type: 'home', path: '' },
    { type: 'plans', path: 'plans/' },
    { type: 'plan', path: home },
    { type: 'timeline', path: `${home}timeline/` },
    {
      type: 'section',
      path: `${home}sections/${first(planRows(input, 'sections'))['section_no']}/`,
    },
    { type: 'measure with tracks', path: measurePath(withTracks ?? first(measures)).slice(1) },
    {
      type: 'measure without tracks',
      path: measurePath(withoutTracks ?? first(measures)).slice(1),
    },
    { type: 'organizations', path: 'organizations/' },
    { type: 'organization', path: `organizations/${division['organization_id']}/` },
    {
      type: 'division',
      path: `organizations/${division['organization_id']}/divisions/${division['division_id']}/`,
    },
    { type: 'sources', path: 'sources/' },
    { type: 'source', path: `sources/${first(siteRows(input, 'sources'))['source_id']}/` },
    { type: 'glossary', path: 'glossary/' },
    { type: 'about', path: 'about/' },
    { type: 'about the method', path: 'about/method/' },
    { type: 'about the reading', path: 'about/reading/' },
    { type: 'about accessibility', path: 'about/accessibility/' },
    { type: 'data', path: 'data/' },
    { type: 'search', path: 'search/' },
    { type: 'table of all measures', path: 'explore/' },
    { type: 'not found', path: '404.html' },
    { type: 'about the quality', path: 'about/quality/' },
    { type: 'all data', path: 'dataset/ayumi-all/' },
    { type: 'data of a table', path: 'dataset/ayumi-measures/' },
    { type: 'history of changes', path: 'changes/' },
    { type: 'reviews', path: `${home}reviews/` },
    { type: 'changes of a plan', path: `${home}changes/` },
    { type: 'about the licence', path: 'about/licence/' },
    { type: 'data of a plan', path: `dataset/${datasetOf(input, plan)}/` },
    { type: 'embedded timeline', path: `embed/${home}timeline/` },
    ...withdrawnTypes(input),
    ...outcomeTypes(input),
  ];
}

/** Page types that a site has only if its input has the rows for them. */
function outcomeTypes(input: string): PageType[] {
  const [indicator] = planRows(input, 'indicators');
  const measured = planRows(input, 'indicators').find(({ measure_no }) => measure_no);
  const open = planRows(input, 'schedule').find((it) => !it['end_fy'] && it['kind'] === 'stage');
  const [result] = planRows(input, 'results');
  const [project] = planRows(input, 'projects');
  const [topic] = siteRows(input, 'topics');
  const home = (row: InputRow) => `plans/${row['plan_id']}/`;
  return [
    indicator && { type: 'indicators', path: `${home(indicator)}indicators/` },
    indicator && {
      type: 'indicator',
      path: `${home(indicator)}indicators/${indicator['indicator_no']}/`,
    },
    indicator && {
      type: 'embedded indicator',
      path: `embed/${home(indicator)}indicators/${indicator['indicator_no']}/`,
    },
    measured && { type: 'measure with figures', path: measurePath(measured).slice(1) },
    measured && { type: 'embedded measure', path: `embed${measurePath(measured)}` },
    open && { type: 'timeline with open ends', path: `${home(open)}timeline/` },
    result && { type: 'results of a year', path: `${home(result)}results/${result['fy']}/` },
    project && { type: 'projects', path: `${home(project)}projects/` },
    topic && { type: 'topics', path: 'topics/' },
    topic && { type: 'topic', path: `topics/${topic['topic_id']}/` },
    topic && { type: 'embedded topic', path: `embed/topics/${topic['topic_id']}/` },
  ].filter((type) => type !== undefined);
}

/** The stones in place of a measure that is gone. */
function withdrawnTypes(input: string): PageType[] {
  const [path] = withdrawnPages(input);
  if (!path) return [];
  return [
    { type: 'withdrawn measure', path: path.slice(1) },
    { type: 'embedded withdrawn measure', path: `embed${path}` },
  ];
}

function first(rows: InputRow[]): InputRow {
  if (!rows[0]) throw new Error('a table without rows has no page to test');
  return rows[0];
}
