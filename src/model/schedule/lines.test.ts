import { describe, expect, test } from 'vitest';
import { smallMeasure, type StageLine } from '../../testing/builders/small-plan.ts';
import { linesOf, measureLines, shownUntil, spansOf } from './lines.ts';

const stagesOf = (stages: StageLine[]) => smallMeasure({ actions: { A: stages } }).stages;
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
    const spans = spansOf(stagesOf(stages), years).map(({ fromFy, toFy, stages: planned }) => {
      const words = planned.map((stage) => stage.words).join('+');
      return `${fromFy}-${toFy} ${words || 'なし'}`;
    });
    expect(spans).toEqual(expected);
  });
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
    const line = stagesOf(stages);
    expect(shownUntil(line[0]!, line, 2028)).toBe(until);
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
