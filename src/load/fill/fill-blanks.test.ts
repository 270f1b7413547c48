import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { copyOfFixture, fixtureFolder } from '../../testing/builders/input-folder.ts';
import { load } from '../load.ts';

const typed = load(fixtureFolder).rows.plans.get('kaku-reform-2024')!;
const planFolder = 'data/plans/kaku-reform-2024';

type Row = Record<string, string>;
type Edit = (row: Row) => Row;

/** Loads the fixture with the rows of some of its tables written otherwise; null: without the file. */
function loaded(edits: Record<string, Edit | null>) {
  const folder = copyOfFixture();
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(folder, planFolder, `${name}.csv`);
    if (edit === null) {
      rmSync(path);
      continue;
    }
    const { data } = Papa.parse<Row>(readFileSync(path, 'utf8').trim(), { header: true });
    writeFileSync(
      path,
      Papa.unparse(
        data.map((row) => edit({ ...row })),
        { newline: '\n' },
      ),
    );
  }
  const { rows, problems } = load(folder);
  return { rows: rows.plans.get('kaku-reform-2024')!, problems };
}

const without =
  (...names: string[]): Edit =>
  (row) => ({ ...row, ...Object.fromEntries(names.map((name) => [name, ''])) });

test('a cell as printed that is the stage may be left blank', () => {
  const same: Edit = (row) => (row['printed'] === row['stage'] ? without('printed')(row) : row);
  const { rows, problems } = loaded({ schedule: same });
  expect(problems).toEqual([]);
  expect(rows.schedule).toEqual(typed.schedule);
});

test('the list of stages and actions may be left out where each stage names its action', () => {
  const actionOf = new Map(
    typed.schedule_actions!.map((row) => [`${row.measure_no}/${row.stage_no}`, row.action_no]),
  );
  const { rows, problems } = loaded({
    schedule: (row) => ({
      ...row,
      action_no: actionOf.get(`${row['measure_no']}/${row['stage_no']}`)!,
    }),
    schedule_actions: null,
  });
  expect(problems).toEqual([]);
  const links = rows.schedule_actions!.map((row) => Object.values(row).slice(0, 3).join('/'));
  expect(links).toContain('1-1-2/6/1-1-2-2');
  expect(links).toHaveLength(typed.schedule!.length);
});

test('a stage names its action where the list gives it just one', () => {
  const named = typed.schedule!.map(({ measure_no, stage_no, action_no }) => [
    `${measure_no}/${stage_no}`,
    action_no,
  ]);
  expect(Object.fromEntries(named)).toMatchObject({ '2-1-1/3': '2-1-1-2', '2-1-1/4': null });
});

describe('a place may be left blank', () => {
  const blank = without('source_id', 'source_place', 'source_page');

  test.each([
    'actions',
    'responsibilities',
    'schedule',
    'indicators',
    'indicator_values',
    'results',
  ])('in %s, where it is that of the measure or section', (name) => {
    const { rows, problems } = loaded({
      [name]: (row) => (ownsPlace(row) ? blank(row) : row),
      ...(name === 'indicator_values' ? { indicators: blank } : {}),
    });
    expect(problems).toEqual([]);
    const places = rows[name as 'actions']!.map((row) => row.source_place);
    expect(places.filter((place) => !place)).toEqual([]);
  });

  /** The only result of the plan as a whole has nothing to take its place from; what came is told by no plan. */
  function ownsPlace(row: Row): boolean {
    return (
      row['series'] !== 'actual' &&
      ['measure_no', 'action_no', 'section_no', 'indicator_no'].some((name) => row[name])
    );
  }

  test('and is then filled with source, place and page of the measure', () => {
    const { rows } = loaded({ actions: blank });
    const measure = typed.measures![0]!;
    expect(rows.actions![0]).toMatchObject({
      source_id: measure.source_id,
      source_place: measure.source_place,
      source_page: measure.source_page,
    });
  });

  test('but not of what came, where no result reports of that year', () => {
    const { problems } = loaded({
      indicator_values: (row) => (row['indicator_no'] === '4' ? blank(row) : row),
    });
    expect(problems.map(({ rule, column, line }) => [rule, column, line])).toEqual([
      ['required', 'source_place', 15],
    ]);
  });

  test('but not beside another source, whose places nobody can know', () => {
    const { problems } = loaded({ actions: without('source_place') });
    expect(new Set(problems.map(({ rule, column }) => `${rule} ${column}`))).toEqual(
      new Set(['required source_place']),
    );
  });

  test('but not of a measure, which has no measure above it', () => {
    const { problems } = loaded({ measures: blank });
    expect(problems[0]).toMatchObject({ rule: 'required', column: 'source_place', line: 2 });
  });
});

describe('a label may be left blank', () => {
  const value =
    (more: Row): Edit =>
    (row) =>
      row['indicator_no'] === '6' && row['series'] === 'target'
        ? { ...row, label: '', ...more }
        : row;
  const labelOf = (more: Row) =>
    loaded({ indicator_values: value(more) }).rows.indicator_values!.find(
      (row) => row.indicator_no === '6' && row.series === 'target',
    )!.label;

  test.each<[string, Row]>([
    ['R9：75%', {}],
    ['R9：75%以上', { qualifier: 'at_least' }],
    ['R9：75%程度', { qualifier: 'about' }],
    ['R9：1,234.5%', { value: '1234.5' }],
    ['R9：▲5%', { value: '-5' }],
    ['R7～R9：75%', { qualifier: 'total', period_from: '2025', period_to: '2027' }],
    ['R7～R9：各75%', { qualifier: 'each', period_from: '2025', period_to: '2027' }],
  ])('and reads %s', (label, more) => {
    expect(labelOf(more)).toBe(label);
  });

  test.each<[string, Row]>([
    ['the number is not there', { value: '' }],
    ['＋α needs its own words', { qualifier: 'plus' }],
  ])('but not where %s', (_, more) => {
    const { problems } = loaded({ indicator_values: value(more) });
    expect(problems.map(({ rule, column }) => [rule, column])).toContainEqual([
      'required',
      'label',
    ]);
  });
});

test('a result that only gives a grade needs no text', () => {
  const { rows, problems } = loaded({
    results: (row) => (row['grade'] ? without('text')(row) : row),
  });
  expect(problems).toEqual([]);
  expect(rows.results!.filter(({ grade }) => grade).map(({ text }) => text)).toContain(
    '外部評価：B',
  );
});

test('a step of a scale without a name is called by its mark', () => {
  const { rows, problems } = loaded({ scales: without('title') });
  expect(problems).toEqual([]);
  expect(rows.scales!.map(({ title }) => title)).toEqual(['S', 'A', 'B', 'C', '－']);
});

test('a fault in what fills blanks is told where it stands, and not once more for every blank', () => {
  const blank = without('source_id', 'source_place', 'source_page');
  const { problems } = loaded({
    measures: (row) => ({ ...row, source_id: 'nowhere' }),
    actions: blank,
    schedule: blank,
  });
  expect(problems.map(({ file }) => file)).toEqual([`${planFolder}/measures.csv`]);
});
