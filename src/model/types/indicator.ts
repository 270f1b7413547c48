import type { Row } from '../../tables/all-tables.ts';
import type { Action, Change, Judgement, Measure, Plan, Provenance, Section } from './model.ts';
import type { Standing } from '../indicators/standing.ts';
import type { Status } from '../indicators/status.ts';

/** What is measured, with its values and how it stands. */
export interface Indicator {
  plan: Plan;
  no: string;
  name: string;
  unit: string;
  /** What it belongs to: one of the three. */
  action: Action | null;
  measure: Measure | null;
  section: Section | null;
  direction: Row<'indicators'>['direction'];
  nature: Row<'indicators'>['nature'];
  cumulativeFromFy: number | null;
  baselineComparable: boolean;
  origin: Row<'indicators'>['origin'];
  targetKind: Row<'indicators'>['target_kind'];
  reprintOf: Indicator | null;
  nameNote: string | null;
  note: string | null;
  judgement: Judgement;
  /** All recorded values, also replaced ones, in table order. */
  values: IndicatorValue[];
  /** The values in force: by year, revised before original before preliminary. */
  baseline: IndicatorValue | null;
  targets: IndicatorValue[];
  actuals: IndicatorValue[];
  /** The points through which the path runs. */
  path: { fy: number; value: number }[];
  standing: Standing;
  /** What was changed in its rows, the newest first. */
  changes: Change[];
  provenance: Provenance;
}

export interface IndicatorValue {
  indicator: Indicator;
  series: Row<'indicator_values'>['series'];
  label: string;
  fy: number | null;
  /** null: a target in words. */
  value: number | null;
  qualifier: Row<'indicator_values'>['qualifier'];
  aggregation: Row<'indicator_values'>['aggregation'];
  periodFrom: number | null;
  periodTo: number | null;
  asOf: string | null;
  revision: NonNullable<Row<'indicator_values'>['revision']>;
  decidedOn: string | null;
  note: string | null;
  /** Whether a newer value for the same year took its place. */
  isReplaced: boolean;
  provenance: Provenance;
}

export interface StatusCount {
  status: Status;
  indicators: Indicator[];
}
