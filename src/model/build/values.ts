import { printedNumber } from '../../words/printed-number.ts';
import type { Row } from '../../tables/all-tables.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import type { IndicatorValueFacts } from '../types/indicator.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { provenanceOf } from './provenance.ts';

type ValueRow = Row<'indicator_values'>;

/** Which value of a year is in force: a revised one before the original before a preliminary. */
const rank = { preliminary: 0, original: 1, revised: 2 } as const;

/** The values of an indicator in table order, with those that took the place of others. */
export function buildValues(
  parts: PlanParts,
  rows: readonly ValueRow[],
  indicator: () => Indicator,
): IndicatorValue[] {
  const replacedBy = new Map<ValueRow, ValueRow>();
  for (const ofYear of Map.groupBy(rows, yearOf).values())
    for (const candidates of apart(ofYear)) {
      const [inForce, ...others] = candidates.toSorted(byRank);
      for (const other of others) replacedBy.set(other, inForce!);
    }
  return rows.map((row) =>
    linked(valueFacts(row, replacedBy.get(row)), {
      indicator,
      provenance: () => provenanceOf(parts, row),
    }),
  );
}

/**
 * The values in force of one series, in year order. Where a source asks for two things of one year (3 in each
 * year, 15 in five years), that of the indicator's nature counts, and the other one stands beside it.
 */
export function valuesInForce(
  values: readonly IndicatorValue[],
  series: ValueRow['series'],
  nature: Row<'indicators'>['nature'],
): IndicatorValue[] {
  const inForce = values.filter((value) => value.series === series && !value.isReplaced);
  const byYear = Map.groupBy(inForce, ({ fy }) => (series === 'baseline' ? null : fy));
  const order = nature === 'cumulative' ? cumulativeFirst : singleFirst;
  return [...byYear.values()]
    .map((own) => own.toSorted((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape))[0]!)
    .toSorted((a, b) => (a.fy ?? 0) - (b.fy ?? 0));
}

const singleFirst: readonly IndicatorValue['shape'][] = ['single', 'each', 'span'];
const cumulativeFirst: readonly IndicatorValue['shape'][] = ['span', 'single', 'each'];

/** Values of one year can take each other's place; there is one baseline. */
function yearOf({ series, fy }: ValueRow): string {
  return series === 'baseline' ? series : `${series}/${fy ?? ''}`;
}

/** Values that the source gives beside each other, at one time, for different stretches: none replaces another. */
function apart(ofYear: readonly ValueRow[]): (readonly ValueRow[])[] {
  const sameTime = Map.groupBy(ofYear, (row) => `${row.revision ?? 'original'}/${row.decided_on}`);
  const areBeside = [...sameTime.values()].some((rows) => new Set(rows.map(shapeOf)).size > 1);
  return areBeside ? [...Map.groupBy(ofYear, shapeOf).values()] : [ofYear];
}

function shapeOf(row: ValueRow): IndicatorValueFacts['shape'] {
  if (row.qualifier === 'each') return 'each';
  const spans = row.period_from !== null && row.period_from !== row.period_to;
  return spans || row.qualifier === 'total' ? 'span' : 'single';
}

/** The value in force first; among revisions the one decided last, of one year the one of the latest time. */
function byRank(a: ValueRow, b: ValueRow): number {
  return (
    rank[b.revision ?? 'original'] - rank[a.revision ?? 'original'] ||
    later(a.decided_on ?? '', b.decided_on ?? '') ||
    later(a.as_of ?? endOfYear(a), b.as_of ?? endOfYear(b))
  );
}

function later(a: string, b: string): number {
  return b > a ? 1 : b < a ? -1 : 0;
}

/** A value without a time of its own is that of the whole year: later than what was counted on its way. */
function endOfYear({ fy }: ValueRow): string {
  return `${(fy ?? 0) + 1}-03-31`;
}

function valueFacts(row: ValueRow, replacedBy: ValueRow | undefined): IndicatorValueFacts {
  return {
    series: row.series,
    label: row.label,
    fy: row.fy,
    value: row.value,
    printed: row.value === null ? null : printedNumber(row.label ?? '', row.value),
    qualifier: row.qualifier,
    aggregation: row.aggregation,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    asOf: row.as_of,
    revision: row.revision ?? 'original',
    decidedOn: row.decided_on,
    note: row.note,
    shape: shapeOf(row),
    isReplaced: replacedBy !== undefined,
    isInterim: replacedBy !== undefined && isOfOneMaking(row, replacedBy),
  };
}

/** Neither is a revision of the other: one was counted on the way to the other. */
function isOfOneMaking(a: ValueRow, b: ValueRow): boolean {
  return (a.revision ?? 'original') === (b.revision ?? 'original') && a.decided_on === b.decided_on;
}
