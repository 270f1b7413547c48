import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { smallMeasure, type StageLine } from '../../testing/builders/small-plan.ts';
import { scheduleRow, type TimelineRow } from './schedule-layout.ts';

/** The row of an action with these stages, from 2024 to 2028, seen in 2026. */
function rowOf(...stages: StageLine[]): TimelineRow {
  return scheduleRow(smallMeasure({ actions: { A: stages } }).lines[0]!, 2026);
}

const barsOf = (row: TimelineRow) =>
  row.cells.map(({ bars }) => bars.map(({ stage, x, width }) => [stage.words, x, width]));

describe('the cells of a line', () => {
  test('span the years of their stages', () => {
    const { cells } = rowOf('検討 2024-2025', '実施 2026-2028');
    const spans = cells.map(({ fromFy, toFy, columns }) => [fromFy, toFy, columns]);
    expect(spans).toEqual([
      [2024, 2025, 2],
      [2026, 2028, 3],
    ]);
  });

  test('fill with the bar of their stage', () => {
    expect(barsOf(rowOf('検討 2024-2025', '実施 2026-2028'))).toEqual([
      [['検討', 0, 100]],
      [['実施', 0, 100]],
    ]);
  });

  test('stay empty where nothing is planned', () => {
    expect(barsOf(rowOf('検討 2024', '実施 2027-2028'))).toEqual([
      [['検討', 0, 100]],
      [],
      [['実施', 0, 100]],
    ]);
  });

  test('divide among stages that share their years, in their order', () => {
    expect(barsOf(rowOf('設計 2024-2028', '試行 2024-2028', '研修 2024-2028'))).toEqual([
      [
        ['設計', 0, 33.33],
        ['試行', 33.33, 33.33],
        ['研修', 66.67, 33.33],
      ],
    ]);
  });

  test('mark the middle of the as-of year, in the one that has it', () => {
    const { cells } = rowOf('検討 2024-2025', '実施 2026-2028');
    expect(cells.map(({ now }) => now)).toEqual([null, 16.67]);
  });

  test('mark nothing where the as-of year lies outside of the plan', () => {
    const [line] = smallMeasure({ actions: { A: ['実施 2024-2028'] } }).lines;
    expect(scheduleRow(line!, 2030).cells.map(({ now }) => now)).toEqual([null]);
  });
});

describe('a bar', () => {
  test('that goes on from the cell before says so, so that its words stand once', () => {
    const { cells } = rowOf('実施 2024-2028', '研修 2026');
    const continued = cells.map(({ bars }) =>
      bars.map((bar) => [bar.stage.words, bar.isContinued]),
    );
    expect(continued).toEqual([
      [['実施', false]],
      [
        ['実施', true],
        ['研修', false],
      ],
      [['実施', true]],
    ]);
  });

  test('whose end is known has no open part', () => {
    expect(rowOf('実施 2024-2028').cells[0]!.bars[0]!.openFrom).toBeNull();
  });

  test('whose end cannot be read is open after its first year', () => {
    const { cells } = rowOf('推進 2025-');
    expect(cells.map(({ fromFy, bars }) => [fromFy, bars[0]?.openFrom])).toEqual([
      [2024, undefined],
      [2025, 25],
    ]);
  });

  test('whose end cannot be read is open from its beginning where it goes on', () => {
    const { cells } = rowOf('推進 2025-', '研修 2025-2026');
    const open = cells.map(({ bars }) => bars.map((bar) => [bar.stage.words, bar.x, bar.openFrom]));
    expect(open).toEqual([
      [],
      [
        ['推進', 0, 25],
        ['研修', 50, null],
      ],
      [['推進', 0, 0]],
    ]);
  });
});

test('an amount stands in the cell of its first year and is no bar', () => {
  const { lines } = fixturePlan.measures.find(({ no }) => no === '2-1-2')!;
  const row = scheduleRow(lines[1]!, 2026);
  expect(row.cells.map(({ quantities }) => quantities.map(({ words }) => words))).toEqual([
    [],
    [],
    ['3件'],
  ]);
  expect(barsOf(row)).toEqual([[], [['売却候補の公表', 0, 100]], []]);
});
