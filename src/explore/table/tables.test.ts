import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../model/indicators/badge.ts';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { normalize } from '../../search/text/fold.ts';
import { draftColumn, nameColumnOf, type ExploreTable } from './explore-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { measureTable } from './measure-table.ts';

const measures = fixtureSite.plans.flatMap((plan) => plan.measures);
const indicators = fixtureSite.plans.flatMap((plan) => plan.indicators);
const ofMeasures = measureTable(fixtureSite);
const ofIndicators = indicatorTable(fixtureSite);
const cellOf = (table: ExploreTable, row: number, name: string) =>
  table.rows[row]!.cells[table.columns.findIndex((column) => column.name === name)];

describe.each([
  ['measures', ofMeasures, measures.map(({ title }) => title)],
  ['indicators', ofIndicators, indicators.map(({ name }) => name)],
])('the table of %s', (_, table, names) => {
  test('has one row for every one, with a cell for every column', () => {
    expect(table.rows.map((_, row) => cellOf(table, row, nameColumnOf(table)))).toEqual(names);
    for (const { cells, facets } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(facets).toHaveLength(table.facets.length);
    }
  });

  test('names the row first, and no two columns have one title', () => {
    expect(table.columns[0]!.isShown).toBe(true);
    expect(table.columns.map(({ name }) => name)).toContain(draftColumn);
    const titles = table.columns.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has a row for every value that can be chosen, and a facet and columns for all that columns name', () => {
    for (const [facet, { values }] of table.facets.entries())
      for (const place of values.keys())
        expect(table.rows.some(({ facets }) => facets[facet]!.includes(place))).toBe(true);
    const columns = table.columns.map(({ name }) => name);
    for (const { tells = [] } of table.columns)
      for (const name of tells) expect(columns).toContain(name);
  });
});

test('cells of a facet are the labels of its values, in its order', () => {
  const facet = ofMeasures.facets.findIndex(({ name }) => name === 'phase');
  for (const [row, { facets }] of ofMeasures.rows.entries()) {
    const labels = facets[facet]!.map((place) => ofMeasures.facets[facet]!.values[place]!.label);
    expect(cellOf(ofMeasures, row, 'phase_now')).toBe(labels.join('／') || null);
  }
});

test('the words of a row are those of its cells, not of its address', () => {
  const [row] = ofMeasures.rows;
  expect(row!.text).toContain(normalize(measures[0]!.title));
  expect(row!.text).toContain(normalize(measures[0]!.summary));
  expect(row!.text).not.toContain('http');
});

describe('an indicator', () => {
  const rowOf = (no: string) => indicators.findIndex((it) => it.no === no);

  test('stands with its values, their years and the year of its status', () => {
    const cells = ['badge', 'baseline', 'actual', 'target', 'unit'].map((name) =>
      cellOf(ofIndicators, rowOf('1'), name),
    );
    expect(cells).toEqual([
      '順調（R7実績）',
      '42.5%（R5・2023）',
      '62%（R7・2025）',
      '85%以上（R10・2028）',
      '%',
    ]);
  });

  test('of a section stands there too, with the section and the topics of the measures it answers for', () => {
    expect(cellOf(ofIndicators, rowOf('4'), 'owner_title')).toBe('手続と窓口の改善');
    expect(cellOf(ofIndicators, rowOf('4'), 'measure_no')).toBe(null);
  });

  test('with a target in words has the words, and no number', () => {
    expect(cellOf(ofIndicators, rowOf('8'), 'target')).toBe('前年度を下回る');
    expect(cellOf(ofIndicators, rowOf('8'), 'target_value')).toBe(null);
  });

  test('is narrowed by what its badge shows', () => {
    const facet = ofIndicators.facets.findIndex(({ name }) => name === 'status');
    for (const [row, { facets }] of ofIndicators.rows.entries()) {
      const values = facets[facet]!.map(
        (place) => ofIndicators.facets[facet]!.values[place]!.value,
      );
      expect(values).toEqual([badgeOf(indicators[row]!).look]);
    }
  });
});
