import { measurePath } from '../dist/expected-pages.ts';
import { planRows, siteRows, type InputRow } from '../dist/input.ts';
import type { BuiltSite } from '../dist/sites.ts';

/** One page of each type of a site: its name and its address under the base path, without the first slash. */
export interface PageType {
  type: string;
  path: string;
}

/** Chooses, from the input of a site, one page of each type. */
export function pageTypes({ input }: BuiltSite): PageType[] {
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
    { type: 'data', path: 'data/' },
    { type: 'search', path: 'search/' },
    { type: 'not found', path: '404.html' },
  ];
}

function first(rows: InputRow[]): InputRow {
  if (!rows[0]) throw new Error('a table without rows has no page to test');
  return rows[0];
}
