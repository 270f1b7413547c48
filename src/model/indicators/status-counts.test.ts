import { describe, expect, test } from 'vitest';
import { tables, type Row, type TableName } from '../../tables/all-tables.ts';
import type { RowsByTable } from '../../tables/describe/rows.ts';
import { buildSite } from '../build/build-site.ts';
import type { Plan, StatusCount } from '../types/model.ts';
import {
  countByStatus,
  countYears,
  listsByStatus,
  partReprints,
  plansWithFigures,
} from './status-counts.ts';
import { badgeOf } from './badge.ts';
import { shownStatuses } from './status.ts';

function rowOf<Name extends TableName>(name: Name, values: Partial<Row<Name>>): Row<Name> {
  const blank = tables[name].columns.map((column) => [column.name, null]);
  return { ...Object.fromEntries(blank), ...values } as Row<Name>;
}

function indicator(indicator_no: string, values: Partial<Row<'indicators'>>) {
  const kind = { direction: 'increase', nature: 'level', target_kind: 'number' } as const;
  return rowOf('indicators', { indicator_no, name: indicator_no, unit: '%', ...kind, ...values });
}

/** A value of an indicator in a year: [number, series, year, value]. */
function value([indicator_no, series, fy, value]: [string, 'target' | 'actual', number, number]) {
  return rowOf('indicator_values', { indicator_no, series, label: '', fy, value });
}

/** A pillar with a figure of its own, two sections and four measures; one indicator is a reprint. */
function smallPlan(): Plan {
  const section = (section_no: string, parent_no: string | null) =>
    rowOf('sections', { section_no, parent_no, title: section_no });
  const measure = (measure_no: string, section_no: string) =>
    rowOf('measures', { measure_no, section_no, title: measure_no });
  return planOf({
    sections: [section('1', null), section('1-1', '1'), section('1-2', '1'), section('2', null)],
    measures: [measure('1', '1-1'), measure('2', '1-1'), measure('3', '1-2'), measure('4', '2')],
    actions: [rowOf('actions', { action_no: '1-1', measure_no: '1', title: '1-1' })],
    indicators: [
      indicator('of-pillar', { section_no: '1' }),
      indicator('of-section', { section_no: '1-1' }),
      indicator('of-measure', { measure_no: '1' }),
      indicator('of-action', { action_no: '1-1' }),
      indicator('reprint', { measure_no: '2', reprint_of: 'of-measure' }),
      indicator('words', { measure_no: '4', target_kind: 'words' }),
    ],
    indicator_values: [
      value(['of-pillar', 'target', 2024, 100]),
      value(['of-pillar', 'actual', 2024, 100]),
      value(['of-section', 'target', 2030, 100]),
      value(['of-measure', 'target', 2024, 100]),
      value(['of-measure', 'actual', 2024, 90]),
      value(['of-action', 'target', 2024, 100]),
      value(['reprint', 'target', 2024, 100]),
      value(['reprint', 'actual', 2024, 90]),
    ],
  });
}

function planOf(rows: RowsByTable): Plan {
  const setting = (key: string, text: string) => rowOf('site', { key, value: text });
  const ids = { plan_id: 'small', organization_id: 'kaku', source_id: 'plan' };
  const site: RowsByTable = {
    site: [
      setting('as_of', '2026-11'),
      setting('as_of_fy', '2026'),
      setting('base_url', 'https://kaku.example.jp/'),
    ],
    organizations: [rowOf('organizations', { organization_id: 'kaku', name: '架空市' })],
    sources: [rowOf('sources', { source_id: 'plan', organization_id: 'kaku' })],
    plans: [rowOf('plans', { ...ids, start_fy: 2023, end_fy: 2025 })],
  };
  return buildSite({ site, plans: new Map([['small', rows]]) }).plans[0]!;
}

/** 「behind: of-measure」 */
function told(counts: readonly StatusCount[]): string[] {
  return counts.map(
    ({ status, indicators }) => `${status}: ${indicators.map(({ no }) => no).join(' ')}`,
  );
}

function total(counts: readonly StatusCount[]): number {
  return counts.reduce((sum, { indicators }) => sum + indicators.length, 0);
}

const plan = smallPlan();
const section = (no: string) => plan.sections.find((it) => it.no === no)!;
const measure = (no: string) => plan.measures.find((it) => it.no === no)!;

describe('Counts by status', () => {
  test('stand in the order of the statuses and leave out what has no indicator', () => {
    expect(told(plan.statusCounts)).toEqual([
      'achieved: of-pillar',
      'behind: of-measure',
      'not_due: of-section',
      'not_recorded: of-action',
      'no_target: words',
    ]);
    const order = shownStatuses.map(({ status }) => status);
    const places = plan.statusCounts.map(({ status }) => order.indexOf(status));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('hold a reprint only where it first stands, though it is judged like the others', () => {
    expect(measure('2').indicators[0]!.standing.status).toBe('behind');
    expect(told(measure('2').statusCounts)).toEqual([]);
    expect(told(measure('1').statusCounts)).toEqual([
      'behind: of-measure',
      'not_recorded: of-action',
    ]);
  });

  test('hold each indicator of a plan that is no reprint exactly once', () => {
    const own = plan.indicators.filter(({ reprintOf }) => !reprintOf);
    const counted = plan.statusCounts.flatMap(({ indicators }) => indicators);
    expect(
      counted.toSorted((a, b) => plan.indicators.indexOf(a) - plan.indicators.indexOf(b)),
    ).toEqual(own);
  });

  test('hold an indicator under what its badge shows', () => {
    for (const { status, indicators } of plan.statusCounts)
      for (const indicator of indicators) expect(badgeOf(indicator).look).toBe(status);
  });

  // The plan ended in 2025, before the as-of year 2026.
  test.each([
    ['was reached before the end', 2024, 100, 'final_not_recorded'],
    ['was missed before the end', 2024, 10, 'final_not_recorded'],
    ['was reached at the end', 2025, 100, 'achieved'],
    ['was missed at the end', 2025, 10, 'behind'],
  ])('a target that %s, in a plan that is over', (_, fy, amount, status) => {
    const over = planOf({
      sections: [rowOf('sections', { section_no: '1', title: '1' })],
      indicators: [indicator('a', { section_no: '1' })],
      indicator_values: [value(['a', 'target', 2025, 100]), value(['a', 'actual', fy, amount])],
    });
    expect(told(over.statusCounts)).toEqual([`${status}: a`]);
  });

  test.each([
    ['no figure', [], ''],
    ['a figure of one year', [2022], '（R4実績）'],
    ['figures of one year', [2022, 2022], '（R4実績）'],
    ['figures of several years', [2024, 2022, 2023], '（R4～R6実績）'],
  ])('say of which years the newest figures are: %s', (_, years, words) => {
    const { indicators } = planOf({
      sections: [rowOf('sections', { section_no: '1', title: '1' })],
      indicators: ['none', ...years.map(String)].map((no) => indicator(no, { section_no: '1' })),
      indicator_values: [
        ...years.map((fy): [string, 'actual', number, number] => [String(fy), 'actual', fy, 1]),
      ].map(value),
    });
    expect(countYears({ indicators })).toBe(words);
  });

  test('of no indicators are none', () => {
    expect(countByStatus([])).toEqual([]);
  });
});

describe('Totals', () => {
  test('of the pillars are those of the plan, status by status', () => {
    for (const { status, indicators } of plan.statusCounts) {
      const inPillars = plan.pillars.flatMap(({ statusCounts }) =>
        statusCounts.filter((count) => count.status === status),
      );
      expect(total(inPillars)).toBe(indicators.length);
    }
    expect(plan.pillars.map(({ statusCounts }) => total(statusCounts))).toEqual([4, 1]);
  });

  test('of a section take in its own figures and everything below it', () => {
    expect(told(section('1').statusCounts)).toEqual([
      'achieved: of-pillar',
      'behind: of-measure',
      'not_due: of-section',
      'not_recorded: of-action',
    ]);
    expect(total(section('1-1').statusCounts)).toBe(3);
    expect(total(section('1-2').statusCounts)).toBe(0);
  });
});

describe('A measure without figures', () => {
  test('points to the nearest section above it that has some', () => {
    expect(measure('3').figuresOf).toBe(section('1'));
  });

  test('is no measure with a reprint, which has a figure of its own to show', () => {
    expect(measure('2').figuresOf).toBe(null);
  });
});

describe('Reprints', () => {
  test('are told apart from what is counted', () => {
    const { own, reprints } = partReprints(plan.indicators);
    expect(own.map(({ no }) => no)).toEqual([
      'of-pillar',
      'of-section',
      'of-measure',
      'of-action',
      'words',
    ]);
    expect(reprints.map(({ no }) => no)).toEqual(['reprint']);
  });

  test('are listed under their status beside what is counted', () => {
    const lists = listsByStatus(plan.indicators);
    expect(told(lists)).toEqual(told(plan.statusCounts));
    const { listed, reprints } = lists.find(({ status }) => status === 'behind')!;
    expect(listed.map(({ no }) => no)).toEqual(['of-measure', 'reprint']);
    expect(reprints.map(({ no }) => no)).toEqual(['reprint']);
  });

  test('are none among no indicators', () => {
    expect(partReprints([])).toEqual({ own: [], reprints: [] });
  });
});

test('A plan has figures where it has an indicator to count', () => {
  const without = planOf({ measures: [] });
  expect(plansWithFigures(plan.site)).toEqual([plan]);
  expect(plansWithFigures(without.site)).toEqual([]);
});
