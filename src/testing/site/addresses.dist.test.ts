import { describe, expect, test } from 'vitest';
import { expectedPages, measurePath } from './reading/expected-pages.ts';
import { planRows, siteRows } from './reading/input.ts';
import { filesOf, findPage, pagesOf, textOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

describe.each(sites)('$name', (site) => {
  const measures = planRows(site.input, 'measures');
  const scheduled = [...new Set(planRows(site.input, 'schedule').map(measurePath))].sort();

  test('has a page for every row that asks for one, and no other page', () => {
    expect(measures.length).toBeGreaterThan(0);
    expect(siteRows(site.input, 'divisions').length).toBeGreaterThan(0);
    expect(pagesOf(site).map(({ path }) => path)).toEqual(expectedPages(site.input));
  });

  test('has the JSON of every measure, which names its page', () => {
    const isThere = (file: string) => JSON.parse(textOf(site, file)).withdrawn !== true;
    const files = filesOf(site, 'plans/*/measures/*/index.json').filter(isThere);
    expect(files).toEqual(measures.map((row) => `${measurePath(row)}index.json`).sort());
    const addresses = files.map((file) => JSON.parse(textOf(site, file)).url);
    const pages = files.map((file) => `${site.baseUrl}${file.slice(1, -'index.json'.length)}`);
    expect(addresses).toEqual(pages);
  });

  test.each(['schedule.csv', 'schedule.svg'])('has %s of every measure with a schedule', (name) => {
    expect(scheduled.length).toBeGreaterThan(0);
    const files = filesOf(site, `plans/*/measures/*/${name}`);
    expect(files).toEqual(scheduled.map((path) => `${path}${name}`));
  });

  test('says on its home page how many measures, actions and projects each plan has', () => {
    const home = pagesOf(site)[0]!;
    expect(home.path).toBe('/');
    for (const { plan_id, title } of siteRows(site.input, 'plans')) {
      const count = (table: string) =>
        planRows(site.input, table).filter((row) => row['plan_id'] === plan_id).length;
      expect(home.html).toContain(title);
      for (const [table, name] of [
        ['measures', '施策'],
        ['actions', '取組項目'],
        ['projects', '関連事業'],
      ] as const)
        if (count(table) > 0) expect(home.html).toContain(`${name}${count(table)}件`);
    }
  });

  test('names every action on the page of its measure, at its own address', () => {
    const actions = planRows(site.input, 'actions');
    const missing = actions.filter((row) => {
      const page = findPage(site, measurePath(row));
      return !page?.elements.some(({ id }) => id === `a-${row['action_no']}`);
    });
    expect(actions.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
