import type { Site } from '../../model/types/model.ts';
import { urls } from '../urls.ts';
import { escapeXml } from '../formats/xml.ts';
import { address } from './addresses.ts';

/** A page that search engines should know, and when what it shows last changed. */
interface PageAddress {
  path: string;
  modified: string | null;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap may list this many pages. */
const mostPages = 50_000;

/** The sitemaps of a site: one, or several where there are too many pages for one. */
export function sitemaps(site: Site, pages: readonly PageAddress[]) {
  const parts = Array.from({ length: Math.ceil(pages.length / mostPages) }, (_, at) =>
    pages.slice(at * mostPages, (at + 1) * mostPages),
  );
  return parts.map((part, at) => ({
    no: String(at),
    text: xml(
      'urlset',
      part.map(({ path, modified }) => item('url', site, path, modified)),
    ),
  }));
}

/** /sitemap-index.xml */
export function sitemapIndex(site: Site, pages: readonly PageAddress[]): string {
  const stamps = pages.flatMap(({ modified }) => modified ?? []).toSorted();
  const items = sitemaps(site, pages).map(({ no }) =>
    item('sitemap', site, urls.catalogueFile(site, `sitemap-${no}.xml`), stamps.at(-1) ?? null),
  );
  return xml('sitemapindex', items);
}

/** /robots.txt: everything may be read. */
export function robotsTxt(site: Site): string {
  const index = address(site, urls.catalogueFile(site, 'sitemap-index.xml'));
  return `User-agent: *\nAllow: /\n\nSitemap: ${index}\n`;
}

function xml(root: string, items: string[]): string {
  const head = '<?xml version="1.0" encoding="utf-8"?>';
  return `${[head, `<${root} xmlns="${namespace}">`, ...items, `</${root}>`].join('\n')}\n`;
}

function item(element: string, site: Site, path: string, modified: string | null): string {
  const stamp = modified ? `<lastmod>${escapeXml(modified)}</lastmod>` : '';
  return `<${element}><loc>${escapeXml(address(site, path))}</loc>${stamp}</${element}>`;
}
