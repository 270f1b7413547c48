import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows, planRows, siteRows } from './reading/input.ts';
import { pagesOf } from './reading/pages.ts';
import { publishedTables } from './reading/published.ts';
import { mainOf, pageAt } from './reading/showing.ts';
import { project as site } from './reading/sites.ts';

// What the five documents together give. Whoever brings other data has other documents.

const plans = siteRows(site.input, 'plans').map(({ plan_id }) => plan_id!);
const isOurs = ['yamagata-reform-2021', 'saitama-reform-2023', 'aomori-city-policy'].every((id) =>
  plans.includes(id),
);

describe.runIf(isOurs)('all five documents', () => {
  test('there are at least 15 topics, each with measures of two governments or more', () => {
    const topics = siteRows(site.input, 'topics');
    const few = topics.filter(({ topic_id }) => {
      const main = mainOf(pageAt(site, `/topics/${topic_id}/`));
      return main.querySelectorAll('.side-by-side > section').length < 2;
    });
    expect(topics.length).toBeGreaterThanOrEqual(15);
    expect(few).toEqual([]);
  });

  test('the published tables hold rows of every document', () => {
    const used = publishedTables(site).flatMap(({ name, table }) =>
      table.columns.some((column) => column.name === 'source_page')
        ? csvRows(join(site.folder, 'data', `${name}.csv`)).map(({ source_id }) => source_id)
        : [],
    );
    const unused = siteRows(site.input, 'sources').filter(
      ({ source_id }) => !used.includes(source_id),
    );
    expect(unused).toEqual([]);
  });

  test('every measure of every plan has its summary, and every plan, year and topic its prose', () => {
    expect(planRows(site.input, 'measures').filter(({ summary }) => !summary)).toEqual([]);
    const prose = pagesOf(site).filter(({ path }) =>
      /^\/(plans\/[^/]+|plans\/[^/]+\/results\/\d+|topics\/[^/]+)\/$/.test(path),
    );
    const bare = prose.filter((page) => !mainOf(page).querySelector('.prose'));
    expect(prose.length).toBeGreaterThan(plans.length);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});
