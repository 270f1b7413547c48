import { describe, expect, test } from 'vitest';
import { amountName } from '../../words/number.ts';
import { judge, pathInput } from './progress.ts';
import type { Measured } from './standing.ts';
import { statuses, statusName, type Status } from './status.ts';
import { expectNear } from '../../testing/builders/expect-near.ts';
import { expectedIn } from './target-path.ts';

const samples = randomMeasured(4000);
const directed = samples.filter(({ direction }) => direction !== 'maintain');

describe(`In ${samples.length} made-up indicators`, () => {
  test('every status that an actual can have occurs often enough to prove something', () => {
    const found = Map.groupBy(samples, (measured) => judge(measured).status);
    for (const { status } of statuses) expect(found.get(status)?.length ?? 0).toBeGreaterThan(100);
  });

  test('a better actual never gives a worse status, nor less progress', () => {
    for (const measured of directed) {
      const better = betterActuals(measured).map((value) => judge(withLatest(measured, value)));
      for (const [index, standing] of better.entries()) {
        const before = better[index - 1];
        if (!before) continue;
        expect(rank(standing.status), told(measured)).toBeGreaterThanOrEqual(rank(before.status));
        if (standing.progress !== null)
          expect(standing.progress, told(measured)).toBeGreaterThanOrEqual(before.progress!);
      }
    }
  });

  test.each([1000, 100, 10, 0.1, 0.01, 1e-6, 0.37])(
    'values times %d have the same status and the same progress',
    (factor) => {
      for (const measured of samples) {
        const [plain, scaled] = [judge(measured), judge(times(measured, factor))];
        expect(scaled.status, told(measured)).toBe(plain.status);
        expectNear(scaled.progress, plain.progress, told(measured));
        expectNear(
          scaled.expected === null ? null : scaled.expected / factor,
          plain.expected,
          told(measured),
        );
      }
    },
  );

  test('values with turned signs and the other direction have the same status and progress', () => {
    for (const measured of directed) {
      const direction = measured.direction === 'increase' ? 'decrease' : 'increase';
      const turned = judge({ ...times(measured, -1), direction });
      expect(turned.status, told(measured)).toBe(judge(measured).status);
      expectNear(turned.progress, judge(measured).progress, told(measured));
    }
  });

  test('the status is one of the seven, with a reason that names it and holds no slip', () => {
    for (const measured of samples) {
      const { status, reason } = judge(measured);
      expect(statuses.map((it) => it.status)).toContain(status);
      expect(reason, told(measured)).toContain(`「${statusName(status)}」です。`);
      expect(reason, told(measured)).not.toMatch(/NaN|Infinity|∞|undefined|null|-0|。。|、、/);
    }
  });

  test('before the final year only an indicator with one target can be achieved, and never kept', () => {
    for (const measured of samples.filter((it) => judge(it).status === 'achieved')) {
      const { targets, actuals, direction } = measured;
      if (actuals.at(-1)!.fy >= targets.at(-1)!.fy) continue;
      expect([targets.length, direction === 'maintain'], told(measured)).toEqual([1, false]);
    }
  });

  test('no number is anything but finite, nor -0', () => {
    for (const measured of samples) {
      const { progress, expected } = judge(measured);
      for (const number of [progress, expected].filter((it) => it !== null))
        expect(Number.isFinite(number) && !Object.is(number, -0), told(measured)).toBe(true);
    }
  });

  test('the reason names the amount and both forms of the year of the latest actual', () => {
    for (const measured of samples.filter(({ actuals }) => actuals.length > 0)) {
      const { fy, value } = measured.actuals.at(-1)!;
      expect(judge(measured).reason, told(measured)).toContain(`令和${fy - 2018}年度（${fy}年度）`);
      expect(judge(measured).reason, told(measured)).toContain(amountName(value, measured.unit));
    }
  });

  test('the reason claims nothing about the inputs that is not so', () => {
    for (const measured of samples) {
      const { baseline, baselineComparable, cumulativeFromFy, targets, actuals } = measured;
      const { status, reason } = judge(measured);
      const [latest, final] = [actuals.at(-1)?.fy ?? 0, targets.at(-1)?.fy ?? 0];
      const claims: [string, boolean][] = [
        ['目標年度より早く', status === 'achieved' && latest < final],
        ['基準値がない', baseline === null],
        ['基準値の年度が分からない', baseline?.fy === null],
        ['比べられる基準値がない', baseline !== null && !baselineComparable],
        ['数え始める年度が分からない', cumulativeFromFy === null],
        ['この年度の目標はない', targets.every(({ fy }) => fy !== latest)],
        ['最後の', targets.length > 1],
      ];
      for (const [claim, isSo] of claims.filter(
        ([it]) => reason.includes(`、${it}`) || reason.includes(`。${it}`),
      ))
        expect(isSo, `${claim} ${reason} ${told(measured)}`).toBe(true);
    }
  });

  test('progress stands exactly where a comparable baseline, or the 0 of a count that has begun, is worse than the final target', () => {
    for (const measured of directed.filter((it) => it.actuals.length && it.targets.length)) {
      const { baseline, baselineComparable, targets, direction, nature, actuals } = measured;
      const isCounted =
        nature === 'cumulative' && actuals.at(-1)!.fy >= (measured.cumulativeFromFy ?? 0);
      const compared = baselineComparable ? baseline : null;
      const [from, to] = [compared?.value ?? (isCounted ? 0 : NaN), targets.at(-1)!.value];
      const hasWay = direction === 'increase' ? to > from : to < from;
      expect(judge(measured).progress !== null, told(measured)).toBe(hasWay);
    }
  });
});

/** achieved > on_track > behind > regressed */
function rank(status: Status): number {
  return ['regressed', 'behind', 'on_track', 'achieved'].indexOf(status);
}

function told(measured: Measured): string {
  return JSON.stringify(measured);
}

function withLatest(measured: Measured, value: number): Measured {
  const latest = { ...measured.actuals.at(-1)!, value };
  return { ...measured, actuals: [...measured.actuals.slice(0, -1), latest] };
}

/** Possible latest actuals from bad to good: every value of the indicator and those beside it. */
function betterActuals(measured: Measured): number[] {
  const { baseline, targets, actuals, direction } = measured;
  const latest = actuals.at(-1);
  if (!latest || targets.length === 0) return [];
  const path = expectedIn(latest.fy, pathInput(measured));
  const marks = [latest.value, path, ...(baseline ? [baseline.value] : [])];
  for (const { value } of targets) marks.push(value);
  const values = marks.flatMap((mark) => [
    mark - 1000,
    mark - 0.01,
    mark,
    mark + 0.01,
    mark + 1000,
  ]);
  return values.sort((a, b) => (direction === 'increase' ? a - b : b - a));
}

function times(measured: Measured, factor: number): Measured {
  const scaled = <Value extends { value: number }>(it: Value): Value => ({
    ...it,
    value: it.value * factor,
  });
  return {
    ...measured,
    baseline: measured.baseline && scaled(measured.baseline),
    targets: measured.targets.map(scaled),
    actuals: measured.actuals.map(scaled),
  };
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomMeasured(count: number): Measured[] {
  const random = generator(20261120);
  const upTo = (last: number) => Math.floor(random() * (last + 1));
  const oneOf = <Value>(...values: Value[]): Value => values[upTo(values.length - 1)]!;
  // Zeros, negative values, decimals and values that meet are as frequent as they are awkward.
  const value = () =>
    oneOf(0, upTo(5), upTo(100), upTo(1000) / 10, 0 - upTo(50), upTo(300000), 0.1);
  const years = (from: number, most: number) => {
    const start = from + upTo(3);
    return Array.from({ length: upTo(most) }, (_, index) => start + index * oneOf(1, 1, 2));
  };
  const points = (from: number, most: number) =>
    [...new Set(years(from, most))].sort().map((fy) => ({ fy, value: value() }));
  /** An actual that often stands exactly on another value or on the path. */
  const meeting = (measured: Measured, actual: Measured['actuals'][number]) => {
    const { targets, baseline } = measured;
    const seen = [actual, ...targets, ...(baseline ? [baseline] : [])].map((it) => it.value);
    if (targets.length > 0) seen.push(+expectedIn(actual.fy, pathInput(measured)).toFixed(4));
    return random() < 0.5 ? { ...actual, value: oneOf(...seen) } : actual;
  };
  return Array.from({ length: count }, () => {
    const measured: Measured = {
      unit: oneOf('%', '件', '億円'),
      direction: oneOf('increase', 'increase', 'decrease', 'decrease', 'maintain'),
      nature: oneOf('level', 'flow', 'cumulative'),
      cumulativeFromFy: oneOf(null, 2020, 2021),
      baselineComparable: oneOf(true, true, true, false),
      targetKind: oneOf('number', 'words', 'below_previous_year', 'above_national_average'),
      targetWords: oneOf(null, '前年度よりも減らす'),
      baseline: oneOf(null, { fy: 2019 + upTo(4), value: value() }, { fy: null, value: value() }),
      targets: points(2022, 4),
      actuals: points(2020, 5),
      asOf: `${2021 + upTo(6)}-${oneOf('03', '04', '11-20')}`,
    };
    return { ...measured, actuals: measured.actuals.map((actual) => meeting(measured, actual)) };
  });
}
