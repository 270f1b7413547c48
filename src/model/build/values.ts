import type { Row } from '../../tables/all-tables.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import type { IndicatorValueFacts } from '../types/indicator.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { provenanceOf } from './provenance.ts';

type ValueRow = Row<'indicator_values'>;

/** Which value of a year is in force: a revised one before the original before a preliminary. */
const rank = { preliminary: 0, original: 1, revised: 2 } as const;

/** The values of an indicator in table order; of each year one is in force. */
export function buildValues(
  parts: PlanParts,
  rows: readonly ValueRow[],
  indicator: () => Indicator,
): IndicatorValue[] {
  const inForce = new Set(
    [...Map.groupBy(rows, placeOf).values()].map((candidates) => candidates.toSorted(byRank)[0]),
  );
  return rows.map((row) =>
    linked(valueFacts(row, !inForce.has(row)), {
      indicator,
      provenance: () => provenanceOf(parts, row),
    }),
  );
}

/** The values in force of one series, in year order. */
export function valuesInForce(
  values: readonly IndicatorValue[],
  series: ValueRow['series'],
): IndicatorValue[] {
  return values
    .filter((value) => value.series === series && !value.isReplaced)
    .toSorted((a, b) => (a.fy ?? 0) - (b.fy ?? 0));
}

/** Values of one place take each other's: there is one baseline, and one target or actual of a year. */
function placeOf({ series, fy }: ValueRow): string {
  return series === 'baseline' ? series : `${series}/${fy ?? ''}`;
}

/** The value in force first; among revisions the one decided last. */
function byRank(a: ValueRow, b: ValueRow): number {
  const [older, newer] = [a.decided_on ?? '', b.decided_on ?? ''];
  const later = newer > older ? 1 : newer < older ? -1 : 0;
  return rank[b.revision ?? 'original'] - rank[a.revision ?? 'original'] || later;
}

function valueFacts(row: ValueRow, isReplaced: boolean): IndicatorValueFacts {
  return {
    series: row.series,
    label: row.label,
    fy: row.fy,
    value: row.value,
    qualifier: row.qualifier,
    aggregation: row.aggregation,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    asOf: row.as_of,
    revision: row.revision ?? 'original',
    decidedOn: row.decided_on,
    note: row.note,
    isReplaced,
  };
}
