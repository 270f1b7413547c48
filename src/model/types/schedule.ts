import type { Row } from '../../tables/all-tables.ts';
import type { Action, Judgement, Measure, Provenance } from './model.ts';

/** A line of the timeline: an action, or one of the tracks into which its schedule divides. */
export interface ScheduleLine {
  /** null: the stages belong to the measure as a whole. */
  action: Action | null;
  track: string | null;
  stages: Stage[];
  /** The years of the plan, cut into runs of the same stages. */
  spans: Span[];
}

/** A run of years in which the same stages are planned: a cell of the timeline. */
export interface Span {
  fromFy: number;
  toFy: number;
  /** Empty: nothing is planned. */
  stages: Stage[];
  /** Amounts that the source writes into the schedule for these years; they are no stages. */
  quantities: Stage[];
}

/** What the schedule asks for in the as-of year, as data and as sentences. */
export interface Due {
  /** The as-of year or, after the plan's end, its last year. */
  fy: number;
  /** Planned in that year. */
  current: Stage[];
  /** Planned to begin after it. */
  upcoming: Stage[];
  /** What the schedule says of the year. */
  schedule: string;
  /** The same, and whether the recorded sources tell what was done. */
  sentence: string;
}

export type PhaseName = Row<'phases'>['phase'];

export interface Stage {
  measure: Measure;
  no: number;
  /** The whole cell as printed, of which this stage may be a part. */
  printed: string;
  words: string;
  kind: Row<'schedule'>['kind'];
  startFy: number;
  /** null: the end cannot be read from the source. */
  endFy: number | null;
  track: string | null;
  periodLabel: string | null;
  dateLabel: string | null;
  /** null only for quantities. */
  phase: PhaseName | null;
  phaseTo: PhaseName | null;
  judgement: Judgement;
  actions: Action[];
  provenance: Provenance;
}
