import type { Row } from '../../tables/all-tables.ts';
import { provenanceOf } from './provenance.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';

/** Which value of a year is in force: a revised one before the original before a preliminary. */
const rank = { preliminary: 0, original: 1, revised: 2 } as const;

/** Gives an indicator its values, and of each year the one in force. */
export function buildValues(indicator: Indicator, rows: readonly Row<'indicator_values'>[]): void {
  indicator.values = rows.map((row) => valueOf(indicator, row));
  indicator.baseline = inForce(indicator.values, 'baseline')[0] ?? null;
  indicator.targets = inForce(indicator.values, 'target');
  indicator.actuals = inForce(indicator.values, 'actual');
}

function inForce(values: IndicatorValue[], series: IndicatorValue['series']): IndicatorValue[] {
  const byYear = Map.groupBy(
    values.filter((value) => value.series === series),
    ({ fy }) => (series === 'baseline' ? 'any' : fy),
  );
  const current = [...byYear.values()].map((candidates) => {
    const [newest, ...replaced] = candidates.toSorted(byRank);
    for (const value of replaced) value.isReplaced = true;
    return newest!;
  });
  return current.toSorted((a, b) => (a.fy ?? 0) - (b.fy ?? 0));
}

/** The value in force first; among revisions the one decided last. */
function byRank(a: IndicatorValue, b: IndicatorValue): number {
  const [older, newer] = [a.decidedOn ?? '', b.decidedOn ?? ''];
  return rank[b.revision] - rank[a.revision] || (newer > older ? 1 : newer < older ? -1 : 0);
}

function valueOf(indicator: Indicator, row: Row<'indicator_values'>): IndicatorValue {
  return {
    indicator,
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
    isReplaced: false,
    provenance: provenanceOf(indicator.plan, row),
  };
}
