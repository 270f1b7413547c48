import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows, planRows, siteRows } from './reading/input.ts';
import { attribute, filesOf, named, pagesOf, textOf, wordsOf, type Page } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

const plans = sites.flatMap((site) =>
  siteRows(site.input, 'plans').map((plan) => ({
    site,
    title: plan['title']!,
    planId: plan['plan_id']!,
    source: siteRows(site.input, 'sources').find((it) => it['source_id'] === plan['source_id'])!,
    isDraft: plan['status'] === 'draft',
  })),
);
const words = (page: Page) => named(page, 'main').map(wordsOf).join();

/** A draft without measures has no lists of measures and no pictures that could say so. */
const leastOf = (site: (typeof plans)[number]['site'], planId: string) =>
  planRows(site.input, 'measures').some(({ plan_id }) => plan_id === planId) ? 4 : 0;

describe.each(plans.filter(({ isDraft }) => isDraft))('$title', ({ site, planId, source }) => {
  const [year, month, day] = source['issued_on']!.split('-').map(Number);
  const date = [`令和${year! - 2018}年`, month && `${month}月`, day && `${day}日`];
  const said = `案（${date.join('')}）に基づく`;
  const home = `/plans/${planId}/`;

  test('every page of the plan says of what draft it is', () => {
    const pages = pagesOf(site).filter(({ path }) => path.startsWith(home));
    const silent = pages.filter((page) => !words(page).includes(said));
    expect(pages.length).toBeGreaterThan(3);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  // But for the prose about this site, which names its sources in its own words.
  test('every page that lists measures of the plan says so too', () => {
    const leadsToMeasure = (page: Page) =>
      named(page, 'a').some((link) => attribute(link, 'href')?.includes(`${home}measures/`));
    const pages = pagesOf(site).filter(
      (page) => leadsToMeasure(page) && !page.path.startsWith('/about/'),
    );
    const silent = pages.filter((page) => !words(page).includes(said));
    expect(pages.length).toBeGreaterThanOrEqual(leastOf(site, planId));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('every picture and every JSON file of the plan says so', () => {
    const paths = filesOf(site, `plans/${planId}/**/*.{svg,json}`);
    expect(paths.length).toBeGreaterThanOrEqual(leastOf(site, planId));
    expect(paths.filter((path) => !textOf(site, path).includes(said))).toEqual([]);
  });

  test('every row of every CSV of the plan says so', () => {
    const paths = filesOf(site, `plans/${planId}/**/*.csv`);
    const silent = paths.filter((path) => {
      const rows = csvRows(join(site.folder, path));
      const column = path.endsWith('.ja.csv') ? '案の注記' : 'draft_note';
      return rows.length === 0 || rows.some((row) => row[column] !== said);
    });
    expect(paths.length).toBeGreaterThan(3);
    expect(silent).toEqual([]);
  });

  test('every row of the plan in the tables over all plans says so', () => {
    const tables = filesOf(site, 'data/*.csv').filter((path) => !path.endsWith('.ja.csv'));
    const silent = tables.filter((path) =>
      csvRows(join(site.folder, path)).some(
        (row) => row['plan_id'] === planId && row['draft_note'] !== said,
      ),
    );
    expect(tables.length).toBeGreaterThan(3);
    expect(silent).toEqual([]);
  });
});

describe.each(plans.filter(({ isDraft }) => !isDraft))('$title', ({ site, planId }) => {
  test('no page and no file of an adopted plan calls it a draft', () => {
    const paths = filesOf(site, `plans/${planId}/**`);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => /案（[^（）]+）に基づく/.test(textOf(site, path)))).toEqual([]);
  });
});
