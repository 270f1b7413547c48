import { yearsFrom } from '../../words/fiscal-year.ts';
import { isOfEveryYear } from '../indicators/every-year.ts';
import { pathInput } from '../indicators/progress.ts';
import type { Measured, Target } from '../indicators/standing.ts';
import { pathPoints } from '../indicators/target-path.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';

/** The plain values that decide the status. */
export function measuredOf(indicator: Indicator): Measured {
  const { baseline, targets, actuals, plan } = indicator;
  const words = targets.find(({ value }) => value === null);
  return {
    unit: indicator.unit,
    direction: indicator.direction,
    nature: indicator.nature,
    cumulativeFromFy: indicator.cumulativeFromFy,
    baselineComparable: indicator.baselineComparable,
    targetKind: indicator.targetKind,
    targetWords: words?.label ?? null,
    baseline:
      baseline && baseline.value !== null
        ? { fy: baseline.fy, value: baseline.value, printed: baseline.printed }
        : null,
    targets: targetsOf(indicator),
    actuals: actuals.flatMap((actual) =>
      pointOf(actual).map((point) => ({
        ...point,
        isPreliminary: actual.revision === 'preliminary',
      })),
    ),
    asOf: plan.site.settings.asOf,
  };
}

/** There is a path only where a number is to be reached. */
export function pathOf(measured: Measured): Indicator['path'] {
  if (measured.targets.length === 0) return [];
  return pathPoints(pathInput(measured)).map(({ fy, value }) => ({ fy, value }));
}

/**
 * The targets by year. What is to be reached in every year of a period, told in one row (年3人,
 * 2024 to 2028), is a target of each of these years; a row of its own for a year goes before it.
 */
function targetsOf({ targets }: Indicator): Target[] {
  const found = targets.flatMap((target) =>
    pointOf(target).map((point) => ({ ...point, qualifier: target.qualifier })),
  );
  const own = new Set(found.map(({ fy }) => fy));
  const yearly = targets.filter(isOfEveryYear).flatMap((target) =>
    pointOf(target).flatMap((point) =>
      yearsFrom(target.periodFrom!, target.periodTo!)
        .filter((fy) => !own.has(fy))
        .map((fy) => ({ ...point, fy, qualifier: target.qualifier })),
    ),
  );
  return [...found, ...yearly].sort((a, b) => a.fy - b.fy);
}

function pointOf({ fy, value, printed }: IndicatorValue) {
  return fy === null || value === null ? [] : [{ fy, value, printed }];
}
