import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { measurePath } from './reading/expected-pages.ts';
import { csvRows, planRows, siteRows, type InputRow } from './reading/input.ts';
import { attribute } from './reading/pages.ts';
import { countIn, linksIn, mainOf, pageAt, squeezed } from './reading/showing.ts';
import { sites } from './reading/sites.ts';

const statusNames =
  /(達成|順調|遅れ|後退|最終実績未収録|評価前|実績未収録|数値目標なし)(\d+)件(（[^）]*実績）)?/g;

/** 「達成1・遅れ2」: what is told of statuses inside an element, wherever it stands. */
function statusesTold(element: HtmlElement): string {
  const told = [...squeezed(element).matchAll(statusNames)];
  return told.map(([, name, count, years = '']) => `${name}${count}${years}`).join('・');
}

/** What a page shows of a row: its status, or that the last figure of a plan that is over is missing. */
function shownStatus({ status, badge }: InputRow): string {
  return badge!.startsWith('最終実績未収録') ? 'final_not_recorded' : status!;
}

/** What a heading counts: nothing where there is none. */
const told = (count: number) => count || null;

describe.each(sites)('$name', (site) => {
  const published = (name: string) => csvRows(join(site.folder, 'data', `${name}.csv`));
  const plans = siteRows(site.input, 'plans').map(({ plan_id }) => plan_id!);
  const ofPlan = (rows: InputRow[], id: string) => rows.filter(({ plan_id }) => plan_id === id);
  const headingOf = (path: string) => countIn(mainOf(pageAt(site, path)).querySelector('h1')!);
  const counted = published('indicator_status').filter(({ is_reprint }) => is_reprint === 'no');

  /** The statuses in the data with their numbers, and the pages of their indicators. */
  function inData(rows: InputRow[]): Record<string, { count: number; pages: string[] }> {
    const byStatus = Map.groupBy(rows, shownStatus);
    return Object.fromEntries(
      [...byStatus].map(([status, found]) => [
        status,
        {
          count: found.length,
          pages: found.map(({ page_url }) => page_url!.slice(site.baseUrl.length - 1)),
        },
      ]),
    );
  }

  /** The same as a page counts them, with the list behind each count. */
  function onPage(path: string): ReturnType<typeof inData> {
    const groups = mainOf(pageAt(site, path)).querySelectorAll('.by-status');
    return Object.fromEntries(
      groups.map((group) => [
        attribute(group.querySelector('.status')!, 'data-status'),
        {
          count: countIn(group.querySelector('h2')!)!,
          pages: group.querySelectorAll('tbody tr').flatMap((row) => {
            const isReprint = squeezed(row.querySelector('th')!).includes('再掲');
            return isReprint ? [] : linksIn(site, row);
          }),
        },
      ]),
    );
  }

  /** The bars of statuses on a page: the link of each part and its count. */
  function onBars(path: string): [link: string, count: number][] {
    const parts = mainOf(pageAt(site, path)).querySelectorAll('.status-bar a');
    return parts.map((part) => [
      attribute(part, 'href')!.slice(site.base.length - 1),
      Number(/(\d+)件/.exec(squeezed(part))?.[1]),
    ]);
  }

  const barOf = (id: string): [link: string, count: number][] =>
    Object.entries(inData(ofPlan(counted, id))).map(([status, { count }]) => [
      `/plans/${id}/indicators/#status-${status}`,
      count,
    ]);

  test('the figures by status are those of the data, on the page of the indicators', () => {
    for (const id of plans)
      expect(onPage(`/plans/${id}/indicators/`)).toEqual(inData(ofPlan(counted, id)));
  });

  test('the bar of statuses on the page of a plan has the same counts, and leads to the lists', () => {
    for (const id of plans) expect(new Set(onBars(`/plans/${id}/`))).toEqual(new Set(barOf(id)));
    expect(plans.flatMap(barOf).length).toBeGreaterThan(0);
  });

  test('the home page tells them of every plan that has some', () => {
    expect(new Set(onBars('/'))).toEqual(new Set(plans.flatMap(barOf)));
  });

  test('the statuses first on a measure page are those of 施策の一覧', () => {
    const rows = published('measures_overview');
    const wrong = rows.filter((row) => {
      const answer = mainOf(pageAt(site, measurePath(row))).querySelector('.answer')!;
      return statusesTold(answer) !== row['status_counts'];
    });
    expect(wrong.map(measurePath)).toEqual([]);
  });

  test.each([
    ['indicators', 'indicators'],
    ['reviews', 'reviews'],
  ])('every plan counts as many %s as its table has', (page, table) => {
    const rows = planRows(site.input, table);
    const shown = plans.map((id) => headingOf(`/plans/${id}/${page}/`));
    expect(shown).toEqual(plans.map((id) => told(ofPlan(rows, id).length)));
  });

  test('every year counts as many results as its table has, and shows each', () => {
    const years = Map.groupBy(
      planRows(site.input, 'results'),
      ({ plan_id, fy }) => `/plans/${plan_id}/results/${fy}/`,
    );
    for (const [path, rows] of years) {
      const items = mainOf(pageAt(site, path))
        .querySelectorAll('li')
        .map(({ id }) => id);
      expect(headingOf(path)).toBe(rows.length);
      expect(rows.filter(({ result_no }) => !items.includes(`r-${result_no}`))).toEqual([]);
    }
  });

  test('every topic counts as many measures as its table has', () => {
    const rows = planRows(site.input, 'measure_topics');
    for (const { topic_id } of siteRows(site.input, 'topics')) {
      const [heading] = mainOf(pageAt(site, `/topics/${topic_id}/`))
        .querySelectorAll('h2')
        .filter((it) => squeezed(it).startsWith('それぞれの団体の施策'));
      expect(countIn(heading!)).toBe(
        told(rows.filter((row) => row['topic_id'] === topic_id).length),
      );
    }
  });

  test('the changes are counted for the site and for every plan', () => {
    const rows = siteRows(site.input, 'changes');
    const toldIn = (path: string) => {
      const headings = mainOf(pageAt(site, path)).querySelectorAll('h2');
      return countIn(headings.find((it) => squeezed(it).startsWith('公開した後の変更'))!);
    };
    expect(toldIn('/changes/')).toBe(told(rows.length));
    const shown = plans.map((id) => toldIn(`/plans/${id}/changes/`));
    expect(shown).toEqual(plans.map((id) => told(ofPlan(rows, id).length)));
  });

  test('the data page tells of every table how many rows its CSV has', () => {
    const tables = mainOf(pageAt(site, '/data/'))
      .querySelectorAll('ul.datasets > li')
      .flatMap((it) => {
        const name = /^ayumi-([\w-]+)$/.exec(it.id ?? '')?.[1]?.replaceAll('-', '_');
        const rows = /([\d,]+)行/.exec(squeezed(it))?.[1]?.replaceAll(',', '');
        return name && rows ? [[name, rows]] : [];
      });
    expect(tables.length).toBeGreaterThan(4);
    const rows = tables.map(([name]) => [name, String(published(name!).length)]);
    expect(tables).toEqual(rows);
  });
});
