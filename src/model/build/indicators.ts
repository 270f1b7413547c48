import type { Row } from '../../tables/all-tables.ts';
import { judgementOf, provenanceOf } from './provenance.ts';
import { buildValues } from './values.ts';
import type { Indicator, IndicatorValue, Plan } from '../types/model.ts';
import { judge, pathInput } from '../indicators/progress.ts';
import type { Measured } from '../indicators/standing.ts';
import { pathPoints } from '../indicators/target-path.ts';

/** The indicators of a plan with their values, judged, put where they belong. */
export function buildIndicators(
  plan: Plan,
  rows: readonly Row<'indicators'>[],
  values: readonly Row<'indicator_values'>[],
): Indicator[] {
  const indicators = rows.map((row) => indicatorOf(plan, row));
  const valuesByNo = Map.groupBy(values, ({ indicator_no }) => indicator_no);
  indicators.forEach((indicator, index) => {
    indicator.reprintOf = indicators.find(({ no }) => no === rows[index]!.reprint_of) ?? null;
    buildValues(indicator, valuesByNo.get(indicator.no) ?? []);
    const measured = measuredOf(indicator);
    indicator.standing = judge(measured);
    if (measured.targets.length > 0) indicator.path = pathOf(measured);
    for (const owner of [indicator.action, indicator.measure, indicator.section])
      owner?.indicators.push(indicator);
  });
  return indicators;
}

function indicatorOf(plan: Plan, row: Row<'indicators'>): Indicator {
  const action = plan.actions.find(({ no }) => no === row.action_no) ?? null;
  return {
    plan,
    no: row.indicator_no,
    name: row.name,
    unit: row.unit,
    action,
    measure: plan.measures.find(({ no }) => no === row.measure_no) ?? action?.measure ?? null,
    section: plan.sections.find(({ no }) => no === row.section_no) ?? null,
    direction: row.direction,
    nature: row.nature,
    cumulativeFromFy: row.cumulative_from_fy,
    baselineComparable: row.baseline_comparable !== 'no',
    origin: row.origin,
    targetKind: row.target_kind,
    reprintOf: null,
    nameNote: row.name_note,
    note: row.note,
    judgement: judgementOf(row),
    values: [],
    baseline: null,
    targets: [],
    actuals: [],
    path: [],
    standing: { status: 'no_target', reason: '', progress: null, expected: null },
    changes: [],
    provenance: provenanceOf(plan, row),
  };
}

/** The plain values that decide the status. */
function measuredOf(indicator: Indicator): Measured {
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
      baseline && baseline.value !== null ? { fy: baseline.fy, value: baseline.value } : null,
    targets: targets.flatMap((target) =>
      pointOf(target).map((point) => ({ ...point, qualifier: target.qualifier })),
    ),
    actuals: actuals.flatMap((actual) =>
      pointOf(actual).map((point) => ({
        ...point,
        isPreliminary: actual.revision === 'preliminary',
      })),
    ),
    asOf: plan.site.settings.asOf,
  };
}

function pathOf(measured: Measured): Indicator['path'] {
  return pathPoints(pathInput(measured)).map(({ fy, value }) => ({ fy, value }));
}

function pointOf({ fy, value }: IndicatorValue) {
  return fy === null || value === null ? [] : [{ fy, value }];
}
