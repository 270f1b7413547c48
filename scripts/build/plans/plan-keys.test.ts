import { expect, test } from 'vitest';
import { planKeys } from './plan-keys.ts';

type Read = Parameters<typeof planKeys>[0];

/** Two governments: one with the plans a and b, one with c, and d of a third; what tells the plans apart, and what all share. */
function read(): Read {
  const plans = { a: 'one', b: 'one', c: 'two', d: 'three' };
  const paragraph = (text: string, planId: string | null = null) => [
    { kind: 'measure', no: '1', planId, children: [{ kind: 'text', text }] },
  ];
  return {
    publicFiles: ['files/plan.pdf'],
    tableFiles: [
      { path: 'data/topics.csv', text: 'テーマ' },
      ...['plans', 'organizations', 'sources', 'plan_relations', 'synonyms'].map((table) => ({
        path: `data/${table}.csv`,
        text: table,
      })),
      ...Object.keys(plans).map((id) => ({ path: `data/plans/${id}/measures.csv`, text: id })),
    ],
    prose: [
      { id: 'pages/about', title: '', description: '', nodes: paragraph('このサイト') },
      ...Object.keys(plans).map((id) => ({
        ...{ id: `plans/${id}/index`, title: '', description: '', nodes: paragraph(id) },
      })),
      { id: 'results/c/2024', title: '', description: '', nodes: paragraph('実績') },
    ],
    rows: {
      site: {
        plans: Object.entries(plans).map(([plan_id, organization_id]) => ({
          plan_id,
          organization_id,
        })),
        organizations: ['one', 'two', 'three', 'none'].map((organization_id) => ({
          organization_id,
        })),
        sources: ['one', 'two', 'three', 'none'].map((organization_id) => ({
          source_id: `${organization_id}-report`,
          organization_id,
        })),
        plan_relations: [],
      },
      plans: new Map(Object.keys(plans).map((id) => [id, { measures: [{ measure_no: '1' }] }])),
    },
  } as unknown as Read;
}

/** The plans whose keys differ. */
function changedBy(change: (it: Read) => void, from: (it: Read) => void = () => {}): string[] {
  const [before, after] = [read(), read()];
  from(before);
  from(after);
  change(after);
  const [was, is] = [planKeys(before, 'code'), planKeys(after, 'code')];
  return [...is.keys()].filter((id) => was.get(id) !== is.get(id));
}

const setTable = (id: string) => (it: Read) => {
  it.tableFiles.find(({ path }) => path.includes(`/${id}/`) || path.includes(`/${id}.csv`))!.text =
    '改めた';
};
const setRow = (table: 'organizations' | 'sources' | 'plans', at: number) => (it: Read) =>
  void Object.assign((it.rows.site[table] as object[])[at]!, { title: '改めた' });
const relate = (plan_id: string, related_plan_id?: string) => (it: Read) =>
  void Object.assign(it.rows.site, {
    plan_relations: [{ plan_id, title: 'もとの計画', related_plan_id }],
  });
const setProse = (id: string) => (it: Read) => {
  Object.assign(
    it.prose.find((prose) => prose.id === id)!,
    { title: '改めた' },
  );
};

test.each<[string, (it: Read) => void, string[]]>([
  ['nothing', () => {}, []],
  ['a cell of a plan alone', setTable('c'), ['c']],
  ['a cell of one of two plans of a government', setTable('a'), ['a', 'b']],
  ['the text of a plan', setProse('plans/d/index'), ['d']],
  ['the text on results of a plan', setProse('results/c/2024'), ['c']],
  ['the name of a government', setRow('organizations', 0), ['a', 'b']],
  ['the name of a government without a plan', setRow('organizations', 3), ['a', 'b', 'c', 'd']],
  ['a source of a government', setRow('sources', 1), ['c']],
  ['the title of one of two plans of a government', setRow('plans', 0), ['a', 'b']],
  ['a relation to what has no page', relate('c', undefined), ['c']],
  ['a word of the search', setTable('synonyms'), []],
  ['a shared table', (it) => void (it.tableFiles[0]!.text = '改めた'), ['a', 'b', 'c', 'd']],
  ['a shared text', setProse('pages/about'), ['a', 'b', 'c', 'd']],
  ['a file of public/', (it) => void (it.publicFiles = ['other.pdf']), ['a', 'b', 'c', 'd']],
])('%s is said by the keys of its plans', (_, change, plans) => {
  expect(changedBy(change)).toEqual(plans);
});

const linked: [string, (it: Read) => void][] = [
  [
    'a row that names a measure of another plan',
    ({ rows }) =>
      Object.assign(rows.plans.get('c')!, { project_measures: [{ measure_plan_id: 'd' }] }),
  ],
  [
    'a text that names a measure of another plan',
    ({ prose }) => {
      const at = prose.find(({ id }) => id === 'plans/d/index')!;
      Object.assign(at, { nodes: [{ kind: 'measure', no: '1', planId: 'c', children: [] }] });
    },
  ],
  ['a relation of plans', relate('c', 'd')],
  [
    'a row that cites a source of another government',
    ({ rows }) => Object.assign(rows.plans.get('c')!, { stages: [{ source_id: 'three-report' }] }),
  ],
];

test.each(linked)('%s links the two, either way', (_, link) => {
  expect(changedBy(setTable('c'), link)).toEqual(['c', 'd']);
  expect(changedBy(setTable('d'), link)).toEqual(['c', 'd']);
  expect(changedBy(setTable('a'), link)).toEqual(['a', 'b']);
});

test('a plan of a new government leaves the others as they were', () => {
  const add = (it: Read) => {
    it.rows.site.plans!.push({ plan_id: 'e', organization_id: 'four' } as never);
    it.rows.site.organizations!.push({ organization_id: 'four' } as never);
    it.tableFiles = [...it.tableFiles, { path: 'data/plans/e/measures.csv', text: 'e' }];
  };
  expect(changedBy(add)).toEqual(['e']);
});

test('other code makes other keys', () => {
  const [one, other] = [planKeys(read(), 'one'), planKeys(read(), 'other')];
  for (const id of ['a', 'b', 'c', 'd']) expect(one.get(id)).not.toBe(other.get(id));
});

test('two plans that say the same have keys of their own', () => {
  const keys = planKeys(read(), 'code');
  expect(new Set(keys.values()).size).toBe(4);
});
