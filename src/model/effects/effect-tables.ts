import { isSame, withoutNoise } from '../../words/number.ts';
import type { Effect, EffectSum, EffectTable, Plan } from '../types/model.ts';

/**
 * The effects of a plan by kind and unit, the years in order, then the whole period, then what is
 * cumulated. Summed is only what has one kind, unit, series and period; printed totals stand beside.
 */
export function effectTables({ effects }: Pick<Plan, 'effects'>): EffectTable[] {
  const groups = Map.groupBy(effects, ({ kind, unit }) => `${kind}/${unit}`);
  return [...groups.values()].map((own) => ({
    kind: own[0]!.kind,
    unit: own[0]!.unit,
    rows: byPeriod(own).map((ofPeriod) => ({
      fy: ofPeriod[0]!.fy,
      isCumulative: ofPeriod[0]!.isCumulative,
      planned: sumOf(ofPeriod.filter(({ series }) => series === 'planned')),
      actual: sumOf(ofPeriod.filter(({ series }) => series === 'actual')),
    })),
  }));
}

/** Effects of one period together: single years first, cumulated ones last, the whole period after its years. */
export function byPeriod(effects: readonly Effect[]): Effect[][] {
  const periods = Map.groupBy(effects, ({ fy, isCumulative }) => `${isCumulative}/${fy}`);
  return [...periods.values()].sort(
    ([a], [b]) =>
      Number(a!.isCumulative) - Number(b!.isCumulative) ||
      (a!.fy ?? Infinity) - (b!.fy ?? Infinity),
  );
}

/** A measure counts by what is recorded of it as a whole, else by its actions: nothing counts twice. */
function sumOf(effects: readonly Effect[]): EffectSum {
  const ofMeasures = Map.groupBy(
    effects.filter(({ measure }) => measure !== null),
    ({ measure }) => measure,
  );
  const summed = [...ofMeasures.values()].flatMap((own) => {
    const whole = own.filter(({ action }) => action === null);
    return whole.length > 0 ? whole : own;
  });
  const sum = summed.length > 0 ? total(summed) : null;
  const printed =
    effects.find(({ measure, section }) => measure === null && section === null) ?? null;
  return {
    sum,
    measureCount: ofMeasures.size,
    oneOff: total(summed.filter(({ isOneOff }) => isOneOff)),
    printed,
    differs: sum !== null && printed !== null && !isSame(sum, printed.value),
  };
}

function total(effects: readonly Effect[]): number {
  const size = effects.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0);
  return withoutNoise(
    effects.reduce((sum, { value }) => sum + value, 0),
    size,
  );
}
