import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { smallMeasure, type SmallPlan, type StageLine } from '../../testing/builders/small-plan.ts';
import { barMarks, cellMarks, scheduleRows, type TimelineRow } from './schedule-layout.ts';

/** The row of an action with these stages, from 2024 to 2028, seen in 2026. */
const rowOf = (...stages: StageLine[]): TimelineRow => rowsOf({ actions: { A: stages } })[0]!;
const rowsOf = (small: SmallPlan, asOfFy = 2026) => scheduleRows(smallMeasure(small), asOfFy);

const barsOf = (row: TimelineRow) =>
  row.cells.map(({ bars }) => bars.map(({ stage, x, width }) => [stage.words, x, width]));
const notesOf = (row: TimelineRow) =>
  row.cells.map(({ bars }) => bars.map(({ notes }) => notes.map(({ words }) => words).join(' ')));

describe('the cells of a line', () => {
  test('span the years of their stages', () => {
    const { cells } = rowOf('検討 2024-2025', '実施 2026-2028');
    expect(cells.map(({ fromFy, columns }) => [fromFy, columns])).toEqual([
      [2024, 2],
      [2026, 3],
    ]);
  });

  test('fill with the bar of their stage', () => {
    expect(barsOf(rowOf('検討 2024-2025', '実施 2026-2028'))).toEqual([
      [['検討', 0, 100]],
      [['実施', 0, 100]],
    ]);
  });

  test('stay empty where nothing is planned, and say so to those who do not see it', () => {
    const row = rowOf('検討 2024', '実施 2027-2028');
    expect(barsOf(row)).toEqual([[['検討', 0, 100]], [], [['実施', 0, 100]]]);
    expect(row.cells.map(({ emptyNote }) => emptyNote)).toEqual([
      null,
      { words: '工程の記載なし', isSeen: false },
      null,
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
    const [row] = rowsOf({ actions: { A: ['実施 2024-2028'] } }, 2030);
    expect(row!.cells.map(({ now }) => now)).toEqual([null]);
  });
});

describe('a bar', () => {
  test('that goes on from the cell before says so', () => {
    expect(notesOf(rowOf('実施 2024-2028', '研修 2026'))).toEqual([
      [''],
      ['（続き）', ''],
      ['（続き）'],
    ]);
  });

  test('whose end is known has no open part', () => {
    expect(rowOf('実施 2024-2028').cells[0]!.bars[0]!.openFrom).toBeNull();
  });

  test('whose end cannot be read says so, and is open after its first year', () => {
    const row = rowOf('推進 2025-');
    expect(notesOf(row)).toEqual([[], ['終期？']]);
    expect(row.cells.map(({ fromFy, bars }) => [fromFy, bars[0]?.openFrom])).toEqual([
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

  test('that began before the plan is open from its beginning: the source vouches for another year', () => {
    const [row] = rowsOf({ startFy: 2025, actions: { A: ['推進 2024-'] } });
    expect(row!.cells[0]!.bars[0]!.openFrom).toBe(0);
  });
});

describe('an action that left its plan', () => {
  const endedIn = (toFy: number, ...stages: StageLine[]) =>
    rowsOf({ actions: { A: stages }, more: { A: { to_fy: toFy } } })[0]!;

  test('has bars up to its last year, and 終了 after it', () => {
    const row = endedIn(2025, '実施 2024-2028');
    expect(barsOf(row)).toEqual([[['実施', 0, 100]], []]);
    expect(row.cells.map(({ fromFy, emptyNote }) => [fromFy, emptyNote?.words])).toEqual([
      [2024, undefined],
      [2026, '終了'],
    ]);
  });

  test('is over only after its last year, though nothing was planned before', () => {
    const { cells } = endedIn(2026, '実施 2024');
    expect(cells.map(({ fromFy, emptyNote }) => [fromFy, emptyNote?.words])).toEqual([
      [2024, undefined],
      [2025, '工程の記載なし'],
      [2027, '終了'],
    ]);
  });

  test('ends a stage whose end cannot be read: nothing of it is open', () => {
    const row = endedIn(2026, '推進 2024-');
    expect(notesOf(row)).toEqual([[''], []]);
    expect(row.cells[0]!.bars[0]!.openFrom).toBeNull();
  });

  test('leaves the end open of a stage before the one in which it ended', () => {
    expect(notesOf(endedIn(2026, '検討 2024-', '推進 2026-'))).toEqual([['終期？'], [''], []]);
  });
});

describe('marks', () => {
  const [cell] = rowOf('推進 2024-').cells;
  const placesOf = (marks: ReturnType<typeof barMarks>) =>
    marks.map(({ place, look }) => [place['x'], place['width'], look?.['opacity'] ?? 1]);

  test('of a table have percentages: a fifth is sure, four are pale', () => {
    expect(placesOf(cellMarks(cell!).slice(0, 2))).toEqual([
      ['0%', '20%', 1],
      ['20%', '80%', 0.35],
    ]);
  });

  test('of a picture have pixels, with room left between bars', () => {
    const room = { left: 300, width: 600, unit: '', inset: 2, y: 0 } as const;
    expect(placesOf(barMarks(cell!.bars[0]!, room))).toEqual([
      ['302', '116', 1],
      ['418', '480', 0.35],
    ]);
  });
});

test('an amount stands in the cell of its first year and is no bar', () => {
  const { lines } = fixturePlan.measures.find(({ no }) => no === '2-1-2')!;
  const row = scheduleRows(lines[1]!.action!.measure, 2026)[1]!;
  expect(row.cells.map(({ quantities }) => quantities.map(({ words, fy }) => [words, fy]))).toEqual(
    [[], [], [['3件', 2026]]],
  );
  expect(barsOf(row)).toEqual([[], [['売却候補の公表', 0, 100]], []]);
});
