import { describe, expect, test } from 'vitest';
import type { Row } from '../../../tables/all-tables.ts';
import { printedActions, printedCells, printedKpis, printedMeasures } from './reading.ts';
import { planRows, rows } from '../reading.ts';

const plan = planRows('saitama-reform-2023');
const divisions = new Map(
  rows.site
    .divisions!.filter(({ organization_id }) => organization_id === 'saitama-pref')
    .map(({ division_id, name }) => [division_id, name]),
);
const indicators = new Map(plan.indicators!.map((row) => [row.indicator_no, row]));
const years = [
  { column: 'r5', fy: 2023 },
  { column: 'r6', fy: 2024 },
  { column: 'r7', fy: 2025 },
] as const;

describe.each(printedMeasures)('No.$measure_no', ({ measure_no, title, divisions: printed }) => {
  test('has its printed name', () => {
    expect(plan.measures!.find((row) => row.measure_no === measure_no)!.title).toBe(title);
  });

  test('has its divisions in printed order', () => {
    const names = plan
      .responsibilities!.filter((row) => row.measure_no === measure_no)
      .sort((a, b) => a.order - b.order)
      .map(({ division_id }) => divisions.get(division_id));
    expect(names.join('|')).toBe(printed);
  });
});

test.each(printedActions)('$action_no has its printed name and measure', (printed) => {
  const { title, measure_no } = plan.actions!.find((row) => row.action_no === printed.action_no)!;
  expect([title, measure_no]).toEqual([printed.title_as_printed, printed.measure_no]);
});

describe.each(printedCells)('No.$measure_no, row $row_no', ({ actions, ...row }) => {
  const ofRow = new Set(
    plan
      .schedule_actions!.filter(({ action_no }) => actions.split('|').includes(action_no))
      .map((link) => `${link.measure_no}/${link.stage_no}`),
  );
  const found = plan.schedule!.filter((stage) =>
    ofRow.has(`${stage.measure_no}/${stage.stage_no}`),
  );

  test.each(years)('$column holds the cell, and its stages the whole of it', ({ column, fy }) => {
    const stages = found
      .filter((stage) => printedIn(stage) === fy)
      .sort((a, b) => a.stage_no - b.stage_no);
    const printed = [...new Set(stages.map((stage) => stage.printed.replaceAll(' ', '')))];
    expect(printed).toEqual(row[column] === '' ? [] : [row[column]]);
    const words = stages.map((s) => `${s.stage}${s.date_label ?? ''}${s.period_label ?? ''}`);
    expect(wordsOnly(words.join(''))).toBe(wordsOnly(row[column]));
  });
});

/** （R6～）, the one year mark inside a cell, stands in the column R5. */
function printedIn({ period_label, start_fy }: Row<'schedule'>): number {
  return period_label === null ? start_fy : 2023;
}

/** Without the marks that stand between stages. */
function wordsOnly(text: string): string {
  return text.replace(/[ →、（）]/g, '');
}

describe.each(printedKpis)('KPI $measure_no-$line_no', (printed) => {
  const indicatorNo = `${printed.measure_no}-${printed.line_no}`;
  const indicator = indicators.get(indicatorNo)!;
  const series = (name: string) =>
    plan.indicator_values!.filter((v) => v.indicator_no === indicatorNo && v.series === name);

  test('has its printed name, and 再掲 where printed', () => {
    expect(indicator.name).toBe(printed.name_as_printed);
    expect(indicator.origin).toBe('kpi');
    expect(indicator.reprint_of !== null).toBe(printed.reprint === 'yes');
  });

  test('has its printed unit, or says that its unit is inferred', () => {
    const found = indicator.basis_note?.includes('単位は書かれて') ? '' : indicator.unit;
    expect(found).toBe(printed.unit);
  });

  test('has its printed targets by year, or its target in words', () => {
    const found = series('target').map((v) => [v.fy, v.value, v.qualifier, afterYear(v.label)]);
    const expected = years
      .filter(({ column }) => printed[column] !== '')
      .map(({ column, fy }) => [fy, ...valueOf(printed[column])]);
    const inWords = [null, null, null, expect.stringMatching(`${printed.other}$`)];
    expect(found).toEqual(printed.other === '' ? expected : [inWords]);
  });

  test('has its printed baseline, or none', () => {
    const { baseline_label: label, baseline_value: value, baseline_fy: fy } = printed;
    const found = series('baseline').map((v) => [v.fy, v.value, v.qualifier, afterYear(v.label)]);
    expect(found).toEqual(label === '' ? [] : [[Number(fy), ...valueOf(value)]]);
    expect(series('baseline').map((v) => v.label.split(/[：:]/)[0])).toEqual(label ? [label] : []);
  });
});

/** R5：65%, R5:65% and R5…65% → 65%. */
function afterYear(label: string): string {
  return label.replace(/^[^：:…]*[：:…]/, '');
}

/** 各1回 → 1, each, 各1回. */
function valueOf(printed: string): [number, string | null, string] {
  const marks = { 各: 'each', 計: 'total', 程度: 'about' };
  const mark = Object.entries(marks).find(([word]) => printed.includes(word));
  return [Number(printed.replace(/[^\d.]/g, '')), mark?.[1] ?? null, printed];
}

const goals = plan.indicators!.filter(({ origin }) => origin === 'goal_text');

test('what the goals say beyond the KPI is kept, and nothing else', () => {
  const numbers = goals.map(({ indicator_no: no, unit }) => [
    no,
    unit,
    ...plan.indicator_values!.filter((v) => v.indicator_no === no).map((v) => [v.fy, v.value]),
  ]);
  expect(numbers).toEqual([
    ['7-2', '%', [2026, 50]],
    ['10-1', '%', [2022, 47], [null, null]],
    ['18-1', '%', [2025, 80]],
    ['47-1', '%', [2025, 20]],
    ['49-1', '%', [2022, 2.95], [2024, 3]],
    ['54-1', 'ポイント', [null, null]],
    ['54-2', '%', [2025, null]],
  ]);
});

const ofKpis = plan.indicator_values!.filter(
  (v) => indicators.get(v.indicator_no)!.origin === 'kpi' && v.value !== null,
);

test.each([
  ['施策', 57, plan.measures!.length, printedMeasures.length],
  ['具体的方策', 132, plan.actions!.length, printedActions.length],
  ['KPI', 41, plan.indicators!.length - goals.length, printedKpis.length],
  ['targets', 110, ofKpis.filter((v) => v.series === 'target').length],
  ['baselines', 23, ofKpis.filter((v) => v.series === 'baseline').length],
])('the total of %s is %i', (_, total, ...found) => {
  expect(found).toEqual(found.map(() => total));
});
