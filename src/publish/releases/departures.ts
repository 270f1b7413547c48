import type { Departure, Site } from '../../model/types/model.ts';
import { absolute, urls } from '../urls.ts';

/** An address at which a page of a plan lay that is there no more. */
export interface LeftPage {
  departure: Departure;
  /** Under the base path: `plans/kaku-reform-2020/measures/1-1-1/`. */
  path: string;
}

/**
 * Where the pages of the plans that left lay, each once: a stone stands there. Those of the last release are known from
 * its record; the page of the plan itself had one before any.
 */
export function leftPages(site: Site): LeftPage[] {
  const pages = site.departures.flatMap((departure) => {
    const own = [`plans/${departure.planId}/`, ...departure.pages, ...sourcesOf(departure)];
    return [...new Set(own)].toSorted().map((path) => ({ departure, path }));
  });
  const seen = new Set<string>();
  return pages.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** The address of such a page. */
export function addressOfLeft({ departure, path }: LeftPage): string {
  return `${urls.home(departure.site)}${path}`;
}

/** Those of the pages that had a JSON of their own beside them, to which programs come back. */
export function leftRecords(site: Site): LeftPage[] {
  const withJson = /^plans\/[^/]+\/(?:measures|indicators)\/[^/]+\/$/;
  return leftPages(site).filter(({ path }) => withJson.test(path));
}

/** What stands there now, in the form of what was withdrawn. */
export function departureJson(page: LeftPage): string {
  const { site, planId, title, kind, date, reason } = page.departure;
  const content = {
    url: absolute(site, addressOfLeft(page)),
    withdrawn: true,
    kind,
    date,
    reason,
    // The title is told only if the history tells it.
    plan: { plan_id: planId, title: title ?? planId },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Documents that went with the plan, where its entries name them. */
function sourcesOf({ site, gone }: Departure): string[] {
  return gone
    .filter(({ table, key }) => table === 'sources' && !site.sources.some(({ id }) => id === key))
    .map(({ key }) => `sources/${key}/`);
}
