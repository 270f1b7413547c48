import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { csvRows, planRows, siteRows } from './reading/input.ts';
import { findPage, pagesOf, type Page } from './reading/pages.ts';
import { linksIn, mainOf, pageAt, squeezed } from './reading/showing.ts';
import { sites } from './reading/sites.ts';

// From any status to its reason, to the figures that decided, and to the place in the source.

const isValues = (table: HtmlElement) => squeezed(table).includes('の値（単位：');
const groups = ['li', 'tr', 'details', 'section', 'article', 'main'];

describe.each(sites)('$name', (site) => {
  const statuses = csvRows(join(site.folder, 'data', 'indicator_status.csv'));
  const values = csvRows(join(site.folder, 'data', 'indicator_values.csv'));
  const pathOf = ({ page_url }: Record<string, string>) => page_url!.slice(site.baseUrl.length - 1);
  const placed = ({ source_place, source_page }: Record<string, string>) =>
    `${source_place}${source_page ? `（${source_page}ページ）` : ''}`.replace(/\s+/g, '');

  /** A status stands with the year of its figure; one that the end of a plan left behind says that instead. */
  const badges = ({ status_name: name, actual_fy: fy }: Record<string, string>) =>
    fy
      ? [`${name}（R${Number(fy) - 2018}実績）`, `最終実績未収録（R${Number(fy) - 2018}は${name}）`]
      : [name];

  test('the page of every indicator has its status with the reason that stands in the data', () => {
    const silent = statuses.filter((row) => {
      const words = squeezed(mainOf(pageAt(site, pathOf(row))));
      const said = badges(row).map((badge) => `${badge}${row['reason']}`.replace(/\s+/g, ''));
      return row['reason'] === '' || !said.some((it) => words.includes(it));
    });
    expect(silent).toEqual([]);
  });

  test('the page of every indicator has all its values, each with a link to its place in the source', () => {
    const byPage = Map.groupBy(values, pathOf);
    const faults = [...byPage].flatMap(([path, rows]) => {
      const [table] = mainOf(pageAt(site, path)).querySelectorAll('table').filter(isValues);
      const shown = table!
        .querySelectorAll('tbody tr')
        .map((row) => [linksIn(site, row).join(), row.querySelectorAll('a').map(squeezed).join()]);
      const isRight = rows.every((row, at) => {
        const [link, words] = shown[at] ?? [];
        return link === `/sources/${row['source_id']}/` && words?.endsWith(placed(row));
      });
      return isRight && shown.length === rows.length ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  /** Pages on which figures stand with the places where they are written. */
  const showing = new Set(
    pagesOf(site)
      .filter((page) => mainOf(page).querySelectorAll('table').some(isValues))
      .map(({ path }) => path),
  );
  const withoutPlace = (path: string) => path.replace(/#.*/, '');

  /** How many links lead from a status to the figures that decided it; only those nearest count. */
  function clicksFrom(page: Page, status: HtmlElement): number {
    if (showing.has(page.path)) return 0;
    let at = status.parent;
    while (at && !(groups.includes(at.tagName) && linksIn(site, at).length > 0)) at = at.parent;
    const links = at ? linksIn(site, at).map(withoutPlace) : [];
    if (links.some((path) => showing.has(path))) return 1;
    const next = links.flatMap((path) => findPage(site, path) ?? []);
    const leadsOn = next.some((it) => linksIn(site, mainOf(it)).some((path) => showing.has(path)));
    return leadsOn ? 2 : Infinity;
  }

  test('from every status on a page at most two links lead to its figures', () => {
    const pages = pagesOf(site).filter(({ path }) => path !== '/about/method/');
    const told = pages.flatMap((page) =>
      mainOf(page)
        .querySelectorAll('.status')
        .map((status) => ({ path: page.path, clicks: clicksFrom(page, status) })),
    );
    expect(told.length).toBeGreaterThanOrEqual(statuses.length);
    expect(told.filter(({ clicks }) => clicks > 2)).toEqual([]);
  });

  test('a measure whose figures stand with its section says so, and none says that it has no target', () => {
    const owners = planRows(site.input, 'indicators').filter(({ section_no }) => section_no);
    const sections = owners.map(
      ({ plan_id, section_no }) => `/plans/${plan_id}/sections/${section_no}/`,
    );
    const below = pagesOf(site).filter((page) => {
      const main = squeezed(mainOf(page));
      return /\/measures\/[^/]+\/$/.test(page.path) && main.includes('にまとめて示されています');
    });
    for (const page of below) {
      expect(linksIn(site, mainOf(page)).some((path) => sections.includes(path))).toBe(true);
      expect(squeezed(mainOf(page))).not.toContain('数値目標なし');
    }
  });

  test('the method is one link away from every page of figures', () => {
    const far = siteRows(site.input, 'plans')
      .map(({ plan_id }) => `/plans/${plan_id}/indicators/`)
      .filter((path) => mainOf(pageAt(site, path)).querySelectorAll('.status').length > 0)
      .concat(statuses.map(pathOf))
      .filter((path) => !linksIn(site, mainOf(pageAt(site, path))).includes('/about/method/'));
    expect(far).toEqual([]);
  });
});
