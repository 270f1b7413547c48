import { describe, expect, test } from 'vitest';
import { fixturePlan, fixtureRows, fixtureSite } from '../../../testing/builders/fixture-site.ts';
import { smallSite, type Written } from '../../../testing/builders/small-site.ts';
import { figures } from './figures.ts';

const { columns, rows } = figures(fixtureSite);
const rowsOf = (no: string, series: string) =>
  rows.filter((row) => row['indicator_no'] === no && row['series'] === series);

test('there is one row for every value, in the order of the indicators', () => {
  expect(rows).toHaveLength(fixtureRows.plans.get(fixturePlan.id)!.indicator_values!.length);
  const order = [...new Set(rows.map((row) => row['indicator_no']))];
  expect(order).toEqual(fixturePlan.indicators.map(({ no }) => no));
});

test('every row has a cell for every column and no other', () => {
  const names = columns.map(({ name }) => name);
  for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(names.toSorted());
});

describe('a row', () => {
  test('tells of a revised target which value was replaced', () => {
    const targets = rowsOf('1', 'target').map((row) => [
      row['value'],
      row['revision'],
      row['is_replaced'],
    ]);
    expect(targets).toEqual([
      [80, 'original', 'yes'],
      [85, 'revised', 'no'],
    ]);
  });

  test('tells of a preliminary actual that the final one replaced it', () => {
    const actuals = rowsOf('1', 'actual').map((row) => [row['value'], row['is_replaced']]);
    expect(actuals).toEqual([
      [61, 'yes'],
      [62, 'no'],
    ]);
  });

  test('has the status and the reason that pages show', () => {
    const { standing } = fixturePlan.indicators[2]!;
    expect(rowsOf('3', 'target')[0]).toMatchObject({
      status: 'behind',
      status_name: '遅れ',
      reason: standing.reason,
    });
  });

  test('has the source of the value, which may be another than that of the indicator', () => {
    expect(rowsOf('3', 'target')[0]!['source_title']).toBe('架空市行政改革プラン（架空）');
    expect(rowsOf('3', 'actual')[0]).toMatchObject({
      source_title: '架空市行政改革プラン 令和7年度の取組状況（架空）',
      source_place: '指標の状況',
      source_page: '4',
    });
  });

  test('of a target in words has neither a value nor a year, but the words', () => {
    const words = { value: null, fy: null, label: '前年度を下回る' };
    expect(rowsOf('8', 'target')[0]).toMatchObject(words);
  });

  test('of an actual of 0 has 0', () => {
    expect(rowsOf('2', 'actual')[0]!['value']).toBe(0);
  });

  test('of an action names the measure and its lead division', () => {
    expect(rowsOf('5', 'target')[0]).toMatchObject({
      measure_no: '2-1-1',
      measure_title: '仕事の進め方の見直し',
      section_title: '仕事と資産の見直し',
      lead_division: 'デジタル推進課',
    });
  });

  test('of a section has the title of the section and neither a measure nor a division', () => {
    expect(rowsOf('4', 'target')[0]).toMatchObject({
      measure_no: null,
      measure_title: null,
      section_title: '手続と窓口の改善',
      lead_division: null,
    });
  });

  test('leads to the page of the indicator', () => {
    expect(rowsOf('4', 'target')[0]!['page_url']).toBe(
      'https://kaku.example.jp/kaikaku/plans/kaku-reform-2024/indicators/4/',
    );
  });
});

describe('what has to be known before values are added up', () => {
  test('stands on every value of a reprint, a total and an average', () => {
    const told = rows.map((row) => [row['indicator_no'], row['is_reprint'], row['cumulative']]);
    const expected = rows.map((row) => {
      const indicator = fixturePlan.indicators.find(({ no }) => no === row['indicator_no'])!;
      const isTotal = indicator.nature === 'cumulative' ? 'yes' : 'no';
      return [indicator.no, indicator.reprintOf ? 'yes' : 'no', isTotal];
    });
    expect(told).toEqual(expected);
    expect(new Set(told.map(([, , isTotal]) => isTotal))).toEqual(new Set(['yes', 'no']));
    expect(rows.map((row) => row['aggregation'])).toContain('average');
  });

  test('a baseline that may not be compared is told', () => {
    const indicators: Written['indicators'] = [
      { indicator_no: 'a', measure_no: '1', baseline_comparable: 'no' },
      { indicator_no: 'b', measure_no: '1' },
    ];
    const indicator_values = ['a', 'b'].map((indicator_no) => ({
      indicator_no,
      series: 'baseline' as const,
      fy: 2023,
      value: 1,
    }));
    const site = smallSite({ small: { indicators, indicator_values } });
    expect(figures(site).rows.map((row) => row['baseline_comparable'])).toEqual(['no', 'yes']);
  });

  test('codes have their names beside them', () => {
    expect(rowsOf('1', 'target')[0]).toMatchObject({
      series_name: '目標値',
      revision_name: '当初',
      nature_name: '水準',
      direction_name: '増やす',
    });
  });
});

test('a plan without figures has no row', () => {
  expect(figures(smallSite({ small: {} })).rows).toEqual([]);
});
