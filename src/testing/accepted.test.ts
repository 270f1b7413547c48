import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../load/load.ts';
import { formatProblems } from '../load/report/problem.ts';
import { buildSite } from '../model/build/build-site.ts';
import type { Plan } from '../model/types/model.ts';
import { buildDatasets } from '../publish/datasets/build-tables.ts';
import type { PublishedTable } from '../publish/datasets/published-table.ts';
import { takenNames } from '../publish/routes/routes.ts';
import { overlaid } from './builders/input-folder.ts';

// What officers really have and the check must let pass: each folder holds what differs from 架空市.
const acceptedFolder = join(import.meta.dirname, 'accepted');

describe('every folder under accepted/ has no problem and no warning', () => {
  test.each(readdirSync(acceptedFolder))('%s', (name) => {
    const { problems, warnings } = loaded(name);
    expect(formatProblems([...problems, ...warnings])).toBe('');
  });
});

test('a source may be a file of the site, which all who read the data find under its address', () => {
  const { plan, tables } = builtFrom('source-of-the-site');
  const address = 'https://kaku.example.jp/kaikaku/files/leaflet.pdf';
  expect(plan.source.url).toBe(address);
  const sources = tables.find(({ name }) => name === 'sources')!;
  expect(sources.rows.map(({ url }) => url)).toContain(address);
});

test.each([
  ['4', [[27, '2025-09']], '24分', '27分'],
  [
    '8',
    [
      [21, '2025-09'],
      [35, '2025-12'],
    ],
    '48百万円',
    '35百万円',
  ],
])(
  'values of parts of a year stand beside that of the year, which alone is judged: indicator %s',
  (no, expected, ofYear, ofPart) => {
    const { values, standing } = builtFrom('half-year-actuals').plan.indicators.find(
      (it) => it.no === no,
    )!;
    const interim = values.filter(({ isInterim }) => isInterim);
    expect(interim.map(({ value, asOf }) => [value, asOf])).toEqual(expected);
    expect(standing.reason).toContain(ofYear);
    expect(standing.reason).not.toContain(ofPart);
  },
);

test('three evaluators may see one action in three ways', () => {
  const { plan } = builtFrom('three-evaluators');
  const found = plan.results
    .filter(({ action, grade }) => action?.no === '2-1-2-2' && grade)
    .map(({ evaluator, grade, state }) => [evaluator, grade?.grade, state]);
  expect(found).toEqual([
    ['一次', 'A', 'as_planned'],
    ['二次', 'B', 'delayed'],
    ['外部', 'C', 'not_started'],
  ]);
});

test('several corrections of one cell on one day are published in their order', () => {
  const rows = builtFrom('corrections-of-one-day').tableOf('changes').rows;
  const ofCell = rows.filter(({ key, column }) => key === '1-1-2 / 4' && column === 'end_fy');
  expect(ofCell.map(({ before, after }) => [before, after])).toEqual([
    ['2025', '2026'],
    ['2026', '2027'],
    ['2027', '2026'],
  ]);
});

test('a plan without a schedule has its actions and publishes no table of stages', () => {
  const { plan, tables } = builtFrom('plan-without-schedule');
  expect(plan.actions).toHaveLength(10);
  const names = tables.map(({ name }) => name);
  expect(names).toContain('actions');
  expect(names.filter((name) => name.startsWith('schedule'))).toEqual([]);
});

function loaded(name: string) {
  return load(overlaid(join(acceptedFolder, name)), '2026-11-20', takenNames());
}

function builtFrom(name: string): {
  plan: Plan;
  tables: PublishedTable[];
  tableOf: (name: string) => PublishedTable;
} {
  const { rows } = loaded(name);
  const site = buildSite(rows);
  const tables = buildDatasets(site, rows);
  return {
    plan: site.plans[0]!,
    tables,
    tableOf: (table) => tables.find((it) => it.name === table)!,
  };
}
