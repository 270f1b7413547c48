import { describe, expect, test } from 'vitest';
import { fixturePlan, siteWith } from '../../testing/builders/fixture-site.ts';
import { smallMeasure } from '../../testing/builders/small-plan.ts';
import type { Measure } from '../../model/types/model.ts';
import type { Mark } from '../svg/marks.ts';
import { scheduleDrawing } from './schedule-drawing.ts';

const measure = fixturePlan.measures.find(({ no }) => no === '2-1-2')!;
const marksOf = (it: Measure) => scheduleDrawing(it.plan, [it]).marks;
const of = (marks: readonly Mark[], shape: Mark['shape']) =>
  marks.filter((mark) => mark.shape === shape);
const barsOf = (marks: readonly Mark[]) =>
  of(marks, 'rect').map(({ place }) => [place['x'], place['y'], place['width']].map(Number));
/** [x, y, words] of texts, with what follows them on the line. */
const textsOf = (marks: readonly Mark[]) =>
  of(marks, 'text').map(({ place, text, inside }) => [
    place['x'],
    place['y'],
    [text, ...(inside ?? []).map((it) => it.text)].join(' '),
  ]);

describe('the picture of two lines over five years', () => {
  const drawing = scheduleDrawing(measure.plan, [measure]);
  const texts = textsOf(drawing.marks);

  test('is as large as its parts', () => {
    // Names 300, five years of 120, an edge of 16; head 92, two lines of 54, foot 96.
    expect([drawing.width, drawing.height]).toEqual([916, 296]);
  });

  test('has its years side by side', () => {
    const rules = drawing.marks.filter(({ role }) => role === 'rule');
    expect(rules.map(({ place }) => place['x1'])).toEqual([300, 420, 540, 660, 780]);
  });

  test('has its lines under each other', () => {
    expect(texts.filter(([x]) => x === 12)).toEqual([
      [12, 112, '施設ごとの計画づくりと修繕'],
      [12, 166, '使わない施設の売却'],
    ]);
  });

  test('has a bar for every stage, from its first year on; one without an end goes on pale', () => {
    expect(barsOf(drawing.marks)).toEqual([
      [302, 114, 116],
      [422, 114, 116],
      [538, 114, 360],
      [422, 168, 116],
    ]);
  });

  test('has the words of stages over their bars, with what stands beside them on the page', () => {
    expect(texts).toContainEqual([424, 109, '推進 終期？']);
  });

  test('has the amounts in their years, below the bars', () => {
    expect(texts).toContainEqual([544, 193, '◆3件']);
  });

  test('marks the middle of the as-of year', () => {
    const now = drawing.marks.find(({ role }) => role === 'now-line')!;
    expect(now.place).toEqual({ x1: 600, x2: 600, y1: 92, y2: 212 });
  });
});

test('stages that share their years divide them', () => {
  const small = smallMeasure({ actions: { A: ['設計 2024-2025', '試行 2024-2025'] } });
  expect(barsOf(marksOf(small))).toEqual([
    [302, 114, 116],
    [422, 114, 116],
  ]);
});

test('an action that left its plan says when, and after its bar that it is over', () => {
  const small = smallMeasure({
    actions: { A: ['実施 2024-2028'] },
    more: { A: { to_fy: 2025 } },
  });
  expect(barsOf(marksOf(small))).toEqual([[302, 114, 236]]);
  expect(textsOf(marksOf(small))).toContainEqual([12, 129, '令和7年度で終了']);
  expect(textsOf(marksOf(small))).toContainEqual([544, 124, '終了']);
});

test('stages of no action are those of the measure as a whole', () => {
  expect(textsOf(marksOf(smallMeasure({ loose: ['実施 2024'] })))).toContainEqual([
    12,
    112,
    '施策の全体',
  ]);
});

test('notes that have no room are left out, and what they mean is on the page', () => {
  const small = smallMeasure({ actions: { A: ['検討し決定 2024', '準備し開始 2024-'] } });
  const texts = textsOf(marksOf(small)).map(([, , words]) => words);
  expect(texts).toContain('検討し…');
  expect(texts).not.toContain('準備し… 終期？');
});

test('after the end of the plan nothing is marked as now', () => {
  const [plan] = siteWith({ as_of: '2030-06', as_of_fy: '2030' }).plans;
  expect(marksOf(plan!.measures[0]!).some(({ role }) => role === 'now-line')).toBe(false);
});

test('every bar stays inside the years', () => {
  const outside = fixturePlan.measures.flatMap((it) =>
    barsOf(marksOf(it)).filter(([x = 0, , width = 0]) => x < 300 || x + width > 900),
  );
  expect(outside).toEqual([]);
});
