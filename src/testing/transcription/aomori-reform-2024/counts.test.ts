import { describe, expect, test } from 'vitest';
import { entered, printedCells } from './reading.ts';

/** Counted in the source by hand: actions, lines of the table (actions or their tracks), stages. */
const counts: [measureNo: string, actions: number, lines: number, stages: number][] = [
  ['1-1-1', 3, 3, 9],
  ['1-1-2', 3, 3, 9],
  ['1-2-1', 6, 6, 18],
  ['1-2-2', 4, 4, 12],
  ['1-2-3', 2, 2, 6],
  ['1-2-4', 2, 2, 6],
  ['1-3-1', 5, 5, 15],
  ['1-3-2', 6, 6, 18],
  ['2-1-1', 2, 2, 6],
  ['2-1-2', 2, 2, 7],
  ['2-1-3', 2, 2, 7],
  ['2-1-4', 1, 1, 3],
  ['2-1-5', 2, 2, 6],
  ['2-2-1', 4, 5, 18],
  ['2-2-2', 6, 8, 29],
  ['2-2-3', 2, 4, 12],
  ['2-3-1', 3, 3, 10],
  ['2-3-2', 2, 2, 6],
  ['2-3-3', 5, 5, 13],
  ['3-1-1', 4, 4, 13],
  ['3-1-2', 2, 2, 6],
  ['3-2-1', 4, 4, 12],
  ['3-2-2', 3, 3, 8],
  ['3-3-1', 2, 2, 6],
  ['3-3-2', 3, 3, 9],
  ['4-1-1', 3, 3, 9],
  ['4-1-2', 2, 2, 6],
  ['4-1-3', 2, 5, 16],
  ['4-2-1', 3, 3, 9],
  ['4-2-2', 2, 2, 6],
  ['5-1-1', 3, 5, 15],
  ['5-1-2', 2, 5, 15],
  ['5-2-1', 3, 4, 12],
  ['5-2-2', 2, 2, 6],
  ['5-2-3', 2, 2, 6],
];

const countOf = <Item>(rows: Item[], has: (row: Item) => boolean) => rows.filter(has).length;

describe.each(counts)('%s', (measureNo, actions, lines, stages) => {
  const ofMeasure = (row: { measure_no: string }) => row.measure_no === measureNo;

  test(`has ${actions} actions`, () => {
    expect(countOf(entered.actions, ofMeasure)).toBe(actions);
  });

  test(`has ${lines} lines`, () => {
    expect(countOf(printedCells, ofMeasure)).toBe(lines);
  });

  test(`has ${stages} stages`, () => {
    expect(countOf(entered.schedule, ofMeasure)).toBe(stages);
  });
});

describe('the plan has', () => {
  const perAction = Map.groupBy(entered.responsibilities, ({ action_no }) => action_no);
  test.each([
    ['視点', countOf(entered.sections, ({ level }) => level === '視点'), 5],
    ['項目', countOf(entered.sections, ({ level }) => level === '項目'), 13],
    ['施策', entered.measures.length, 35],
    ['取組項目', entered.actions.length, 104],
    ['stages', entered.schedule.length, 364],
    [
      'tracks',
      new Set(
        entered.schedule.flatMap((row) => (row.track ? `${row.measure_no} ${row.track}` : [])),
      ).size,
      23,
    ],
    ['year marks', countOf(entered.schedule, (row) => row.period_label !== null), 12],
    [
      'actions with several divisions',
      [...perAction.values()].filter((rows) => rows.length > 1).length,
      20,
    ],
    ['mentions of divisions', entered.responsibilities.length, 125],
    ['divisions', new Set(entered.responsibilities.map((row) => row.division_id)).size, 23],
  ])('%s: %i', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
