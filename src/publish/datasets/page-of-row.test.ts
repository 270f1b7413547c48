import { describe, expect, test } from 'vitest';
import { fixtureDatasets, fixtureTable } from '../../testing/builders/fixture-site.ts';
import { tableList } from '../../tables/all-tables.ts';

const home = 'https://kaku.example.jp/kaikaku/';
const plan = 'plans/kaku-reform-2024/';

/** The page of the first row that has these cells, from the base path on. */
function pageOf(table: string, cells: Record<string, string | number | null>): string {
  const row = fixtureTable(table).rows.find((it) =>
    Object.entries(cells).every(([column, cell]) => it[column] === cell),
  );
  return String(row!['page_url']).replace(home, '');
}

const cases: [string, Record<string, string | number | null>, string][] = [
  ['site', { key: 'title' }, 'data/'],
  ['organizations', { organization_id: 'kaku-city' }, 'organizations/kaku-city/'],
  ['plans', {}, plan],
  ['plan_relations', {}, plan],
  ['divisions', { division_id: 'residents' }, 'organizations/kaku-city/divisions/residents/'],
  ['sources', { source_id: 'kaku-reform-2025-report' }, 'sources/kaku-reform-2025-report/'],
  ['topics', { topic_id: 'public-assets' }, 'topics/public-assets/'],
  ['glossary', { term_id: 'one-stop' }, 'glossary/#one-stop'],
  ['phases', { order: 1 }, 'about/method/'],
  ['synonyms', {}, 'data/'],
  ['accessibility', { stated_on: '2026-10-20' }, 'about/accessibility/'],
  ['accessibility_criteria', { criterion_no: '1.1.1' }, 'about/accessibility/'],
  ['changes', { kind: 'revision' }, `${plan}changes/`],
  ['sections', { section_no: '1-1' }, `${plan}sections/1-1/`],
  ['measures', { measure_no: '2-1-2' }, `${plan}measures/2-1-2/`],
  ['actions', { action_no: '1-1-1-2' }, `${plan}measures/1-1-1/#a-1-1-1-2`],
  ['responsibilities', { action_no: '2-1-1-3' }, `${plan}measures/2-1-1/#a-2-1-1-3`],
  ['responsibilities', { action_no: null }, `${plan}measures/2-1-3/`],
  ['schedule', { kind: 'quantity' }, `${plan}measures/2-1-2/#a-2-1-2-2`],
  ['schedule_actions', { stage_no: 6 }, `${plan}measures/1-1-2/#a-1-1-2-2`],
  ['indicators', { indicator_no: '5' }, `${plan}indicators/5/`],
  ['indicators', { indicator_no: '6' }, `${plan}indicators/6/`],
  ['indicator_values', { indicator_no: '4' }, `${plan}indicators/4/`],
  ['results', { result_no: '2025-4' }, `${plan}results/2025/#r-2025-4`],
  ['results', { result_no: '2026-1' }, `${plan}results/2026/#r-2026-1`],
  ['reviews', { review_no: '2025-4' }, `${plan}reviews/#v-2025-4`],
  ['effects', { effect_no: '1' }, `${plan}measures/2-1-1/#effects`],
  ['effects', { effect_no: '11' }, `${plan}sections/2/#effects`],
  ['effects', { effect_no: '12' }, `${plan}#effects`],
  ['scales', { grade: 'A' }, `${plan}#grades`],
  ['projects', { project_no: '1' }, `${plan}projects/#p-1`],
  ['project_measures', { project_no: '1' }, `${plan}projects/#p-1`],
  ['measure_topics', { topic_id: 'public-assets' }, `${plan}measures/2-1-2/`],
  ['indicator_topics', { indicator_no: '6' }, `${plan}indicators/6/`],
  ['figures', { indicator_no: '4' }, `${plan}indicators/4/`],
  ['indicator_status', { indicator_no: '9' }, `${plan}indicators/9/`],
  ['measures_overview', { measure_no: '2-1-3' }, `${plan}measures/2-1-3/`],
  ['schedule_now', { action_no: '1-1-1-2' }, `${plan}measures/1-1-1/#a-1-1-1-2`],
  ['action_divisions', { action_no: '2-1-3-1' }, `${plan}measures/2-1-3/#a-2-1-3-1`],
];

describe('the page that explains a row', () => {
  test.each(cases)('%s %j: %s', (table, cells, page) => {
    expect(pageOf(table, cells)).toBe(page);
  });

  test('is tried here for every table that is published', () => {
    const tried = cases.map(([table]) => table);
    const missing = [...fixtureDatasets, ...tableList]
      .map(({ name }) => name)
      .filter((name) => name !== 'releases' && !tried.includes(name));
    expect(missing).toEqual([]);
  });
});
