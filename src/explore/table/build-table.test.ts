import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { normalize } from '../../search/text/fold.ts';
import { exploreTable } from './build-table.ts';
import { draftColumn, nameColumn } from './explore-table.ts';

const table = exploreTable(fixtureSite);
const measures = fixtureSite.plans.flatMap((plan) => plan.measures);
const cell = (row: number, name: string) =>
  table.rows[row]!.cells[table.columns.findIndex((column) => column.name === name)];

test('there is one row for every measure, with a cell for every column', () => {
  expect(table.rows.map((_, row) => cell(row, nameColumn))).toEqual(
    measures.map(({ title }) => title),
  );
  for (const { cells, facets } of table.rows) {
    expect(cells).toHaveLength(table.columns.length);
    expect(facets).toHaveLength(table.facets.length);
  }
});

test('the column that names the row stands first, and no two columns have one title', () => {
  expect(table.columns[0]).toMatchObject({ name: nameColumn, isShown: true });
  expect(table.columns.map(({ name }) => name)).toContain(draftColumn);
  const titles = table.columns.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('cells of a facet are the labels of its values, in its order', () => {
  const facet = table.facets.findIndex(({ name }) => name === 'phase');
  for (const [row, { facets }] of table.rows.entries()) {
    const labels = facets[facet]!.map((place) => table.facets[facet]!.values[place]!.label);
    expect(cell(row, 'phase_now')).toBe(labels.join('／') || null);
  }
});

test('every value that can be chosen has a row', () => {
  for (const [facet, { values }] of table.facets.entries())
    for (const place of values.keys())
      expect(table.rows.some(({ facets }) => facets[facet]!.includes(place))).toBe(true);
});

test('the words of a row are those of its cells, not of its address', () => {
  const [row] = table.rows;
  expect(row!.text).toContain(normalize(measures[0]!.title));
  expect(row!.text).toContain(normalize(measures[0]!.summary));
  expect(row!.text).not.toContain('http');
});
