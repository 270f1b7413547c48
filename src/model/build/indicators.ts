import type { Row } from '../../tables/all-tables.ts';
import { judge } from '../indicators/progress.ts';
import type { Indicator } from '../types/model.ts';
import { linked } from './linked.ts';
import { measuredOf, pathOf } from './measured.ts';
import type { PlanParts } from './parts.ts';
import { judgementOf, provenanceOf } from './provenance.ts';
import { buildValues, valuesInForce } from './values.ts';

/** An indicator of a plan with its values, judged. */
export function buildIndicator(
  parts: PlanParts,
  row: Row<'indicators'>,
  valueRows: readonly Row<'indicator_values'>[],
): Indicator {
  const values = buildValues(parts, valueRows, () => indicator);
  const indicator: Indicator = linked(
    {
      ...indicatorFacts(row),
      values,
      baseline: valuesInForce(values, 'baseline', row.nature)[0] ?? null,
      targets: valuesInForce(values, 'target', row.nature),
      actuals: valuesInForce(values, 'actual', row.nature),
    },
    {
      plan: () => parts.plan,
      action: () => parts.actions.find(row.action_no),
      measure: () => parts.measures.find(row.measure_no) ?? indicator.action?.measure ?? null,
      section: () => parts.sections.find(row.section_no),
      reprintOf: () => parts.indicators.find(row.reprint_of),
      standing: () => judge(measuredOf(indicator)),
      path: () => pathOf(measuredOf(indicator)),
      changes: () => parts.whole.changesOf(indicator),
      provenance: () => provenanceOf(parts, row),
    },
  );
  return indicator;
}

function indicatorFacts(row: Row<'indicators'>) {
  return {
    no: row.indicator_no,
    name: row.name,
    unit: row.unit,
    direction: row.direction,
    nature: row.nature,
    cumulativeFromFy: row.cumulative_from_fy,
    baselineComparable: row.baseline_comparable !== 'no',
    origin: row.origin,
    targetKind: row.target_kind,
    method: row.method,
    nameNote: row.name_note,
    note: row.note,
    judgement: judgementOf(row),
  };
}
