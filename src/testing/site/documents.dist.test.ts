import { describe, expect, test } from 'vitest';
import { siteRows } from './reading/input.ts';
import { pagesOf } from './reading/pages.ts';
import { countIn, linksIn, mainOf, pageAt, squeezed } from './reading/showing.ts';
import { project as site } from './reading/sites.ts';

// What the five documents hold, counted on the pages. Whoever brings other data has other documents.

const plans = siteRows(site.input, 'plans').map(({ plan_id }) => plan_id!);
const lacks = (...ids: string[]) => ids.some((id) => !plans.includes(id));
const wordsAt = (path: string) => squeezed(mainOf(pageAt(site, path)));
const headingOf = (path: string) => countIn(mainOf(pageAt(site, path)).querySelector('h1')!);
const measuresOf = (id: string) =>
  pagesOf(site).filter(({ path }) => path.startsWith(`/plans/${id}/measures/`));

describe.skipIf(lacks('yamagata-reform-2021'))('山形県', () => {
  const home = '/plans/yamagata-reform-2021/';
  const parts = ['1', '2', '3'].map((no) => `${home}sections/${no}/`);

  test('has 17 items in 3 parts with 2, 2 and 3 figures', () => {
    expect(measuresOf('yamagata-reform-2021')).toHaveLength(17);
    const figures = parts.map((path) => mainOf(pageAt(site, path)).querySelectorAll('.indicator'));
    expect(figures.map(({ length }) => length)).toEqual([2, 2, 3]);
  });

  test('shows every item the way to the figures of its part', () => {
    const lost = measuresOf('yamagata-reform-2021').filter((page) => {
      const part = /measures\/(\d)-/.exec(page.path)![1];
      return !linksIn(site, mainOf(page)).includes(`${home}sections/${part}/`);
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('says on no page that a target or figures are lacking', () => {
    const pages = pagesOf(site).filter(({ path }) => path.startsWith(home));
    const wrong = pages.filter((page) =>
      /数値目標なし|数値の指標がない/.test(squeezed(mainOf(page))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has 30 results of 令和4年度 and 12 plans of 令和5年度', () => {
    expect(headingOf(`${home}results/2022/`)).toBe(30);
    expect(headingOf(`${home}results/2023/`)).toBe(12);
  });
});

describe.skipIf(lacks('saitama-reform-2023'))('埼玉県', () => {
  const home = '/plans/saitama-reform-2023/';

  test('has 57 measures and 132 actions', () => {
    expect(measuresOf('saitama-reform-2023')).toHaveLength(57);
    const actions = measuresOf('saitama-reform-2023').flatMap(({ elements }) =>
      elements.filter(({ id }) => id?.startsWith('a-')),
    );
    expect(actions).toHaveLength(132);
  });

  test('has 41 lines of KPI with 110 yearly targets and 23 baselines', () => {
    const pages = pagesOf(site).filter(({ path }) => path.startsWith(`${home}indicators/`));
    const lines = pages.filter((page) => squeezed(mainOf(page)).includes('資料での位置指標欄'));
    const rows = lines.flatMap((page) => mainOf(page).querySelectorAll('tbody tr').map(squeezed));
    expect(lines).toHaveLength(41);
    expect(
      rows.filter((row) => row.startsWith('目標値') && !row.includes('数値なし')),
    ).toHaveLength(110);
    expect(rows.filter((row) => row.startsWith('基準値'))).toHaveLength(23);
  });

  test('says of a stage without a printed end that it cannot be read', () => {
    expect(wordsAt(`${home}measures/8/`)).toContain('終期？');
  });
});

describe.skipIf(lacks('aomori-dx-2024', 'aomori-digital-talent-2024'))('青森県のDX', () => {
  test('has 76 projects in three fields and 17 categories', () => {
    const main = mainOf(pageAt(site, '/plans/aomori-dx-2024/projects/'));
    expect(main.querySelectorAll('ul.projects > li')).toHaveLength(76);
    expect(main.querySelectorAll('h2').map(countIn)).toEqual([28, 27, 21]);
    expect(main.querySelectorAll('h3')).toHaveLength(17);
  });

  test('has five stages of training as actions, and two figures', () => {
    const { elements } = pageAt(site, '/plans/aomori-digital-talent-2024/measures/2-1/');
    expect(elements.filter(({ id }) => id?.startsWith('a-'))).toHaveLength(5);
    expect(headingOf('/plans/aomori-digital-talent-2024/indicators/')).toBe(2);
  });
});

describe.skipIf(lacks('aomori-city-policy'))('青森市', () => {
  const home = '/plans/aomori-city-policy/';
  const measures = measuresOf('aomori-city-policy');

  test('has 7 groups with 16 initiatives in 5 items', () => {
    const actions = measures.flatMap(({ elements }) =>
      elements.filter(({ id }) => id?.startsWith('a-')),
    );
    const items = pagesOf(site).filter(({ path }) => path.startsWith(`${home}sections/`));
    expect([measures.length, actions.length, items.length]).toEqual([7, 16, 5]);
  });

  test('says on every page of a measure that no schedule and no division is printed', () => {
    const silent = measures.filter((page) => {
      const words = squeezed(mainOf(page));
      return (
        !words.includes('年度ごとの工程は、収録した資料に書かれていません。') ||
        !words.includes('担当課資料に書かれていません')
      );
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('says so on the page of the schedule, and shows no empty one anywhere', () => {
    expect(wordsAt(`${home}timeline/`)).toContain('年度ごとの工程が書かれていません');
    const pages = pagesOf(site).filter(({ path }) => path.startsWith(home));
    const drawn = pages.filter((page) => mainOf(page).querySelector('.timeline'));
    expect(drawn.map(({ path }) => path)).toEqual([]);
  });

  test('says that no years are printed', () => {
    expect(wordsAt(home)).toContain('期間資料に書かれていません');
  });
});
