import type { Change, Departure, Site } from '../../model/types/model.ts';
import { separator } from '../../tables/row-key.ts';
import { absolute, urls } from '../urls.ts';

/** An address at which a page lay that is there no more, and what the history says of that. */
export interface LeftPage {
  site: Site;
  /** Under the base path: `plans/kaku-reform-2020/measures/1-1-1/`. */
  path: string;
  /** Of the plan that left with its pages, or of the row that the page was about. */
  entry: Departure | Change;
}

/**
 * Where pages lay of plans that left, and of documents, topics and divisions that were taken out: a stone stands there.
 * The pages of a plan are known from the record of the last release; its first one had it before any.
 */
export function leftPages(site: Site): LeftPage[] {
  const ofPlans = site.departures.flatMap((departure) => {
    const rows = departure.gone.flatMap(({ table, key }) => pagesOfRow(site, table, key));
    const paths = [`plans/${departure.planId}/`, ...departure.pages, ...rows];
    return paths.toSorted().map((path) => ({ site, path, entry: departure }));
  });
  const ofRows = site.changes.flatMap((change) => {
    const { kind, table, key, column } = change;
    const isGone = (kind === 'withdrawal' || kind === 'abolition') && column === null;
    if (!isGone || table === null || key === null) return [];
    return pagesOfRow(site, table, key).map((path) => ({ site, path, entry: change }));
  });
  const seen = new Set<string>();
  return [...ofPlans, ...ofRows].filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** The address of such a page. */
export function addressOfLeft({ site, path }: LeftPage): string {
  return `${urls.home(site)}${path}`;
}

/** Those of the pages that had a JSON of their own beside them, to which programs come back. */
export function leftRecords(site: Site): LeftPage[] {
  const withJson = /^plans\/[^/]+\/(?:measures|indicators)\/[^/]+\/$/;
  return leftPages(site).filter(({ path }) => withJson.test(path));
}

/** What stands there now, in the form of what was withdrawn. */
export function leftJson(page: LeftPage): string {
  const { site, entry } = page;
  const { kind, date, reason } = entry;
  const id = 'planId' in entry ? entry.planId : entry.plan.id;
  // The title of a plan that left is told only if the history tells it.
  const title = 'planId' in entry ? (entry.title ?? id) : entry.plan.title;
  const url = absolute(site, addressOfLeft(page));
  const content = { url, withdrawn: true, kind, date, reason, plan: { plan_id: id, title } };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** The pages of a row of the whole site that is there no more; none for a row that is, and for tables without pages. */
function pagesOfRow(
  { sources, topics, organizations }: Site,
  table: string,
  key: string,
): string[] {
  const [owner = '', division = ''] = key.split(separator);
  if (table === 'sources') return sources.some(({ id }) => id === key) ? [] : [`sources/${key}/`];
  if (table === 'topics')
    return topics.some(({ id }) => id === key) ? [] : [`topics/${key}/`, `embed/topics/${key}/`];
  if (table !== 'divisions' || division === '') return [];
  const government = organizations.find(({ id }) => id === owner);
  const isThere = government?.divisions.some(({ id }) => id === division) ?? false;
  return isThere ? [] : [`organizations/${owner}/divisions/${division}/`];
}
