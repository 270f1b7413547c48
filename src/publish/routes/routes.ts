import type { Site } from '../../model/types/model.ts';
import { morePages } from './more-pages.ts';
import type { PageKind, Published } from './page-kind.ts';
import { planPages } from './plan-pages.ts';
import { datasetPages, sitePages } from './site-pages.ts';

/** Every kind of page, once, in the order of the sitemap. */
export const routes = { ...sitePages, ...planPages, ...datasetPages, ...morePages } as const;

const kinds: readonly PageKind<unknown>[] = Object.values(routes) as PageKind<unknown>[];

/** A page of the site. */
export interface ListedPage {
  kind: PageKind<unknown>;
  /** Root-relative, under the base path. */
  path: string;
  modified: string | null;
}

/** Every page, kind by kind. */
export function pagesOf(published: Published): ListedPage[] {
  return kinds.flatMap((kind) =>
    kind.of(published).map((props) => ({
      kind,
      path: kind.address(props),
      modified: kind.modified?.(props) ?? null,
    })),
  );
}

/** Those of the pages that search engines should know, the ones of one plan or one government together. */
export function pagesInSitemap({ settings }: Site, pages: readonly ListedPage[]): ListedPage[] {
  const { basePath } = settings;
  const together = ({ path }: ListedPage) =>
    path.slice(basePath.length).split('/').slice(0, 2).join('/');
  const listed = pages.filter(({ kind }) => kind.sitemap === true);
  return [...Map.groupBy(listed, together).values()].flat();
}

/** One page of each type: its name, and its address under the base path without the first slash. */
export interface PageType {
  type: string;
  path: string;
}

/** The pages on which tests, screenshots and Lighthouse try every type; a site has no page of some types. */
export function examplesOf(published: Published): PageType[] {
  const { basePath } = published.site.settings;
  return kinds.flatMap((kind) => {
    const pages = kind.of(published);
    return kind.examples.flatMap(({ type, fits, orFirst }) => {
      const fitting = fits ? pages.find((props) => fits(props)) : pages[0];
      const page = fitting ?? (orFirst && pages[0]);
      return page ? [{ type, path: kind.address(page).slice(basePath.length) }] : [];
    });
  });
}

/**
 * The names that addresses use for pages and files of their own, in small letters: `timeline`, `share` and
 * `share.svg`. What is called like one of them could have the address of another page or file.
 */
export function takenNames(): Set<string> {
  const names = kinds.flatMap(({ route, beside = [] }) => [
    ...route.split('/').filter((part) => part !== '' && !part.startsWith('[')),
    ...beside.map((file) => file.replace('/', '')),
  ]);
  // Every page is the index.html of its folder.
  const stems = [...names, 'index.html'].flatMap((name) => [name.split('.')[0]!, name]);
  return new Set(stems.map((name) => name.toLowerCase()).toSorted());
}
