import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { smallMeasure, type StageLine } from '../../testing/builders/small-plan.ts';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { linesOf, measureLines, shownUntil, spansOf } from './lines.ts';

/** The line of an action that has these stages. */
const lineOf = (stages: StageLine[], toFy: number | null = null) =>
  smallMeasure({ actions: { A: stages }, more: { A: { to_fy: toFy } } }).lines[0]!;
const years = [2024, 2025, 2026, 2027, 2028];

describe('the years of a line are cut into runs of the same stages', () => {
  const cases: [string, StageLine[], string[]][] = [
    [
      'stages that follow one another',
      ['検討 2024', '実施 2025-2028'],
      ['2024-2024 検討', '2025-2028 実施'],
    ],
    [
      'a hole in the middle',
      ['検討 2024', '実施 2027-2028'],
      ['2024-2024 検討', '2025-2026 なし', '2027-2028 実施'],
    ],
    ['nothing before the first stage', ['実施 2027-2028'], ['2024-2026 なし', '2027-2028 実施']],
    ['nothing after the last stage', ['設置 2024'], ['2024-2024 設置', '2025-2028 なし']],
    [
      'two stages in one year',
      ['開発 2024-2026', '運用 2026-2028'],
      ['2024-2025 開発', '2026-2026 開発+運用', '2027-2028 運用'],
    ],
    [
      'the same words in two stages, which stay two',
      ['運用 2024-2025', '運用 2026-2028'],
      ['2024-2025 運用', '2026-2028 運用'],
    ],
    [
      'an open end, up to the next stage',
      ['検討 2024-', '実施 2027-'],
      ['2024-2026 検討', '2027-2028 実施'],
    ],
    ['no stage at all', [], ['2024-2028 なし']],
  ];
  test.each(cases)('%s', (_, stages, expected) => {
    const spans = spansOf(lineOf(stages), years).map(({ fromFy, toFy, stages: planned }) => {
      const words = planned.map((stage) => stage.words).join('+');
      return `${fromFy}-${toFy} ${words || 'なし'}`;
    });
    expect(spans).toEqual(expected);
  });
});

describe('nothing is planned any more once an action has left the plan', () => {
  const wordsOf = (stages: StageLine[], toFy: number) =>
    lineOf(stages, toFy).spans.map(({ fromFy, toFy: until, stages: [stage] }) => [
      fromFy,
      until,
      stage?.words ?? null,
    ]);

  test.each<[string, StageLine[]]>([
    ['though its stage was printed to run on', ['実施 2024-2028']],
    ['where no end of its stage can be read', ['実施 2024-']],
    ['though another stage was to follow', ['実施 2024-', '運用 2027-2028']],
  ])('%s', (_, stages) => {
    expect(wordsOf(stages, 2025)).toEqual([
      [2024, 2025, '実施'],
      [2026, 2028, null],
    ]);
  });

  test('as with 紙の回覧の廃止 of the fixture, which ended with 2025', () => {
    const measure = fixturePlan.measures.find(({ no }) => no === '2-1-1')!;
    const line = measure.lines.find(({ action }) => action?.title === '紙の回覧の廃止')!;
    expect(line.endFy).toBe(2025);
    expect(line.spans.map(({ toFy, stages }) => [toFy, stages.length])).toEqual([
      [2025, 1],
      [2028, 0],
    ]);
  });

  test('nor is an amount that was printed for a later year', () => {
    const plan = smallPlan({
      actions: [{ action_no: '1-1', measure_no: '1', to_fy: 2025 }],
      schedule: [2025, 2027].map((year, index) => ({
        measure_no: '1',
        stage_no: index + 1,
        stage: '3件',
        kind: 'quantity',
        start_fy: year,
        end_fy: year,
      })),
      schedule_actions: [1, 2].map((stage_no) => ({ measure_no: '1', stage_no, action_no: '1-1' })),
    });
    const { spans } = plan.measures[0]!.lines[0]!;
    expect(spans.flatMap(({ quantities }) => quantities.map(({ no }) => no))).toEqual([1]);
  });

  test('nor once its measure has, with all its lines', () => {
    const measure = smallMeasure({
      actions: { A: ['実施 2024-2028'], B: ['実施 2024-2028'] },
      more: { B: { to_fy: 2024 } },
      loose: ['調査 2024-2028'],
      measure: { to_fy: 2026 },
    });
    expect(measure.lines.map(({ endFy }) => endFy)).toEqual([2026, 2024, 2026]);
  });
});

test('a line that stays in the plan has no end of its own', () => {
  expect(lineOf(['実施 2024-']).endFy).toBeNull();
});

describe('a stage is shown', () => {
  const cases: [string, StageLine[], number][] = [
    ['until its end', ['実施 2024-2026'], 2026],
    ['until the plan ends, where no end can be read', ['実施 2024-'], 2028],
    ['until the year before the next stage', ['検討 2024-', '実施 2026-2028'], 2025],
    ['past a stage of the same year', ['検討 2024-', '調査 2024'], 2028],
    ['in its first year, though the plan is over by then', ['稼働 2030-'], 2030],
  ];
  test.each(cases)('%s', (_, stages, until) => {
    const line = lineOf(stages);
    expect(shownUntil(line.stages[0]!, line, 2028)).toBe(until);
  });
});

test('an action has one line, or one for each of its tracks in printed order', () => {
  const { actions } = smallMeasure({
    actions: {
      A: ['実施 2024-2028'],
      B: ['【乙】検討 2024', '【甲】検討 2024'],
      C: [],
    },
  });
  const lines = actions.map((action) => linesOf(action).map(({ track }) => track));
  expect(lines).toEqual([[null], ['乙', '甲'], [null]]);
});

test('stages of no action are lines of their own, after the actions', () => {
  const measure = smallMeasure({
    actions: { A: ['実施 2024-2028'] },
    loose: ['調査 2024', '【職員】研修 2025-2028'],
  });
  const lines = measureLines(measure).map(({ action, track }) => [action?.title ?? null, track]);
  expect(lines).toEqual([
    ['A', null],
    [null, null],
    [null, '職員'],
  ]);
});
