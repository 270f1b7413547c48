import { expect, test } from 'vitest';
import { xmlFault } from '../../testing/builders/parse-xml.ts';
import {
  datasetsOf,
  releasedCatalogue,
  stamps,
} from '../../testing/builders/released-catalogue.ts';
import { atomFeed } from '../releases/feed.ts';
import { urls } from '../urls.ts';
import { pagesInSitemap, pagesOf } from '../routes/routes.ts';
import { robotsTxt, sitemapIndex, sitemaps } from './sitemap.ts';

const { site } = releasedCatalogue;
const pages = pagesInSitemap(site, pagesOf({ site, datasets: datasetsOf(releasedCatalogue) }));
const placesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, it]) => it!);

test('the sitemap, its index and the feed are well-formed', () => {
  const [sitemap] = sitemaps(site, pages);
  for (const xml of [sitemap!.text, sitemapIndex(site, pages), atomFeed(site)])
    expect(xmlFault(xml)).toBeNull();
});

test('every page stands once, with its host and under the base path', () => {
  const places = placesIn(sitemaps(site, pages)[0]!.text);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain(`https://kaku.example.jp${urls.measure(site.plans[0]!.measures[0]!)}`);
  for (const place of places) expect(place).toMatch(/^https:\/\/kaku\.example\.jp\/kaikaku\//);
});

test('the table of all measures is listed, the search and the pages for frames are not', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toContain('/kaikaku/explore/');
  expect(paths).not.toContain('/kaikaku/search/');
  expect(paths.filter((path) => path.startsWith('/kaikaku/embed/'))).toEqual([]);
});

test('a page of a plan has the stamp of its newest release', () => {
  expect(pages.find(({ path }) => path === urls.plan(site.plans[0]!))!.modified).toBe(stamps[1]);
  expect(sitemapIndex(site, pages)).toContain(`<lastmod>${stamps[1]}</lastmod>`);
});

test('too many pages for one sitemap fill several', () => {
  const many = Array.from({ length: 50_001 }, (_, at) => ({ path: `/${at}/`, modified: null }));
  expect(sitemaps(site, many).map(({ text }) => placesIn(text).length)).toEqual([50_000, 1]);
  expect(placesIn(sitemapIndex(site, many))).toHaveLength(2);
});

test('robots.txt leads to the sitemap', () => {
  expect(robotsTxt(site)).toContain('Sitemap: https://kaku.example.jp/kaikaku/sitemap-index.xml\n');
});
