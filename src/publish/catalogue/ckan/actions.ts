import type { Catalogue } from '../build-catalogue.ts';
import { withinOneFile } from '../catalogue-pages.ts';
import { asciiJson } from './ascii-json.ts';
import { ckanOrganization } from './organization.ts';
import { packageDict } from './package-dict.ts';

/** What CKAN's API would answer, by action; every dataset stands in one answer, since a file cannot page. */
const actions: Record<string, (catalogue: Catalogue) => unknown> = {
  package_search: (catalogue) => {
    const results = catalogue.entries
      .map((entry) => packageDict(catalogue, entry))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return { count: results.length, sort: 'id asc', facets: {}, results, search_facets: {} };
  },
  package_list: ({ entries }) => entries.map(({ name }) => name).toSorted(),
  organization_list: ({ publisher }) => [publisher.name],
  organization_show: (catalogue) => ({
    ...ckanOrganization(catalogue),
    display_name: catalogue.publisher.title,
    package_count: catalogue.entries.length,
    extras: [],
    users: [],
    tags: [],
    groups: [],
  }),
  group_list: () => [],
  tag_list: ({ entries }) => [...new Set(entries.flatMap(({ keywords }) => keywords))].toSorted(),
  status_show: ({ site, title, about }) => ({
    site_title: title,
    site_description: about,
    site_url: site.settings.baseUrl,
    locale_default: 'ja',
    extensions: [],
  }),
};

/** The actions that the site answers, and those that a government's own base answers. */
export const ckanActions = Object.keys(actions);
export const governmentActions = ['package_search', 'package_list', 'organization_show'];

/** The answer to an action: /api/3/action/<action>. Where there is too much for one answer, governments have their own. */
export function ckanAnswer(whole: Catalogue, action: string, most?: number): string {
  const catalogue = withinOneFile(whole, most);
  return successWith(actions[action]!(catalogue));
}

/**
 * What package_show?id=<name> would answer, for every name of package_list. A file cannot look at a question, so each
 * answer lies beside the page of its dataset, and a host with a rewrite gives it to whoever asks (docs/hosting).
 */
export function packageFiles(
  whole: Catalogue,
  most?: number,
): { name: string; write: () => string }[] {
  const catalogue = withinOneFile(whole, most);
  return catalogue.entries.map((entry) => ({
    name: entry.name,
    write: () => successWith(packageDict(catalogue, entry)),
  }));
}

function successWith(result: unknown): string {
  return asciiJson({
    help: 'https://docs.ckan.org/en/latest/api/index.html',
    success: true,
    result,
  });
}
