import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { load, type Loaded } from '../load/load.ts';
import { buildSite } from '../model/build/build-site.ts';
import type { Plan } from '../model/types/model.ts';
import { measureJson } from '../publish/records/measure-data.ts';

/** An invented plan of twelve measures in the shape of printed forms: one sheet a measure, three yearly reports. */
const folder = join(import.meta.dirname, 'printed-forms');
let loaded: Loaded;
let plan: Plan;

beforeAll(() => {
  loaded = load(folder);
  plan = buildSite(loaded.rows).plans[0]!;
});

/** Cells that somebody typed into the tables of the plan. */
function typedCells(): number {
  const files = globSync('data/plans/*/*.csv', { cwd: folder });
  const cells = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').trim();
    return Papa.parse<string[]>(text).data.slice(1).flat();
  });
  return cells.filter(Boolean).length;
}

test('the plan can be published as it was typed', () => {
  expect(loaded.problems).toEqual([]);
});

// 3,503 cells were typed for the 467 of the forms before places, labels, kinds and numbers could be left out.
test('of every cell of the forms about four are typed', () => {
  expect(typedCells() / 467).toBeLessThan(4.1);
});

describe('the facts of the forms are there', () => {
  test('116 values, 88 effects, 51 stages, 45 results', () => {
    const count = (of: (measure: Plan['measures'][number]) => readonly unknown[]) =>
      plan.measures.reduce((sum, measure) => sum + of(measure).length, 0);
    expect([
      count(({ indicators }) => indicators.flatMap(({ values }) => values)),
      count(({ effects }) => effects),
      count(({ stages }) => stages),
      count(({ results }) => results),
    ]).toEqual([116, 88, 51, 45]);
  });

  test.each([
    ['令和3年度', 2021, 'A9 B2 C1'],
    ['令和4年度', 2022, 'A3 B7 D1 －1'],
    ['令和5年度', 2023, 'S1 A4 B5 C2'],
  ])('the grades of %s', (_, fy, words) => {
    const { grades } = plan.gradeCounts.find((it) => it.fy === fy)!;
    expect(grades.map(({ grade, results }) => `${grade.grade}${results.length}`).join(' ')).toBe(
      words,
    );
  });

  test('the effects of 令和5年度, what was lost too, by kind', () => {
    const sums = plan.effectTables.map(({ kind, rows }) => [
      kind,
      rows.find(({ fy }) => fy === 2023)!.actual.sum,
    ]);
    // 6010 - 53500 + 0 + 9800 + 208; 19500 + 4500 + 7730 + 3100 + 1800; -310
    expect(sums).toEqual([
      ['revenue', -37482],
      ['saving', 36630],
      ['money', -310],
    ]);
  });

  test('what came in a year has the place of the report of that year', () => {
    const [indicator] = plan.measures[0]!.indicators;
    const actuals = indicator!.actuals.map(({ provenance: { source, place, page } }) => [
      source.id,
      place,
      page,
    ]);
    expect(actuals).toEqual([
      ['report-r3', '個票 1-1', '6'],
      ['report-r4', '個票 1-1', '6'],
      ['report-r5', '個票 1-1', '6'],
    ]);
  });

  test('half-years and months of the schedule', () => {
    const months = plan.measures.flatMap(({ stages }) =>
      stages.flatMap(({ printed, startMonth, endMonth }) =>
        startMonth === null ? [] : [`${printed} ${startMonth}-${endMonth ?? ''}`],
      ),
    );
    expect(months).toEqual([
      '前期：検討 4-9',
      '後期：実施 10-3',
      '4月 改定 4-',
      '4～9月 試行 4-9',
      '10月 導入 10-',
    ]);
  });

  test('a division that was renamed answers until it was, its successor after that', () => {
    const { divisions } = plan.measures.find(({ no }) => no === '1-2')!;
    expect(divisions.map(({ name }) => name)).toEqual(['ふるさと振興課']);
  });

  test('every text and number of a measure is in its record', () => {
    for (const measure of plan.measures) {
      const content = measureJson(measure);
      const facts = [
        measure.title,
        ...measure.actions.map(({ title }) => title),
        ...measure.results.map(({ text }) => text),
        ...measure.stages.map(({ printed }) => printed),
        ...measure.effects.map(({ value }) => `"value": ${value},`),
        ...measure.indicators.flatMap(({ values }) => values.map(({ label }) => label)),
      ];
      expect(facts.filter((fact) => !content.includes(fact))).toEqual([]);
    }
  });
});
