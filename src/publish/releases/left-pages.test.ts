import { expect, test } from 'vitest';
import { buildSite } from '../../model/build/build-site.ts';
import type { Row } from '../../tables/all-tables.ts';
import { fixtureRows } from '../../testing/builders/fixture-site.ts';
import { rowOf } from '../../testing/builders/small-plan.ts';
import { leftPages } from './left-pages.ts';

const pathsAfter = (row: Partial<Row<'changes'>>) => {
  const change = rowOf('changes', {
    date: '2026-10-01',
    plan_id: 'kaku-reform-2024',
    kind: 'withdrawal',
    reason: '誤りだったため。',
    ...row,
  });
  const site = { ...fixtureRows.site, changes: [change] };
  return leftPages(buildSite({ ...fixtureRows, site })).map(({ path }) => path);
};

test.each<[what: string, row: Partial<Row<'changes'>>, paths: string[]]>([
  ['a document', { table: 'sources', key: 'old' }, ['sources/old/']],
  ['a topic', { table: 'topics', key: 'old' }, ['topics/old/', 'embed/topics/old/']],
  [
    'a division',
    { table: 'divisions', key: 'kaku-city / old', kind: 'abolition' },
    ['organizations/kaku-city/divisions/old/'],
  ],
])('%s that was taken out leaves stones at its addresses', (_, row, paths) => {
  expect(pathsAfter(row)).toEqual(paths);
});

test.each<[what: string, row: Partial<Row<'changes'>>]>([
  ['of a document that is there', { table: 'sources', key: 'kaku-reform-2024-plan' }],
  ['of a topic that is there', { table: 'topics', key: 'online-procedures' }],
  ['of a division that is there', { table: 'divisions', key: 'kaku-city / residents' }],
  ['of a change in one column', { table: 'sources', key: 'old', column: 'url' }],
  ['of a correction', { table: 'sources', key: 'old', kind: 'correction' }],
  ['of a word of the glossary, which has no page', { table: 'glossary', key: 'old' }],
])('none stands in place %s', (_, row) => {
  expect(pathsAfter(row)).toEqual([]);
});
