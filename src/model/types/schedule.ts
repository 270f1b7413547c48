import type { Row } from '../../tables/all-tables.ts';
import type { Judgement } from './plan.ts';

export type PhaseName = Row<'phases'>['phase'];

export interface StageFacts {
  readonly no: number;
  /** The whole cell as printed, of which this stage may be a part. */
  readonly printed: string;
  readonly words: string;
  readonly kind: Row<'schedule'>['kind'];
  /** Its printed cell, by the number of the first stage there, and its place in the order of the cell. */
  readonly cell: { readonly no: number; readonly step: number };
  readonly startFy: number;
  /** null: the end cannot be read from the source. */
  readonly endFy: number | null;
  /** Where the source plans by half-years, quarters or months: 4 is April. */
  readonly startMonth: number | null;
  readonly endMonth: number | null;
  readonly revision: Row<'schedule'>['revision'];
  readonly decidedOn: string | null;
  readonly track: string | null;
  readonly periodLabel: string | null;
  readonly dateLabel: string | null;
  /** null only for quantities. */
  readonly phase: PhaseName | null;
  readonly phaseTo: PhaseName | null;
  readonly judgement: Judgement;
}

/** A line of the timeline: an action, or one of the tracks into which its schedule divides. */
export interface LineOf<Action, Stage> {
  /** null: the stages belong to the measure as a whole. */
  readonly action: Action | null;
  readonly track: string | null;
  readonly stages: readonly Stage[];
  /** The year with which the action or its measure left the plan: nothing is planned after it. */
  readonly endFy: number | null;
  /** The years of the plan, cut into runs of the same stages. */
  readonly spans: readonly SpanOf<Stage>[];
}

/** A run of years in which the same stages are planned: a cell of the timeline. */
export interface SpanOf<Stage> {
  readonly fromFy: number;
  readonly toFy: number;
  /** Empty: nothing is planned. */
  readonly stages: readonly Stage[];
  /** Amounts that the source writes into the schedule for these years; they are no stages. */
  readonly quantities: readonly Stage[];
}

/** What the schedule asks for in the as-of year, as data and as sentences. */
export interface DueOf<Stage> {
  /** The as-of year or, after the plan's end, its last year. */
  readonly fy: number;
  /** Planned in that year. */
  readonly current: readonly Stage[];
  /** Planned to begin after it. */
  readonly upcoming: readonly Stage[];
  /** What the schedule says of the year. */
  readonly schedule: string;
  /** The same, and whether the recorded sources tell what was done. */
  readonly sentence: string;
}

/** What is planned in a phase. */
export interface PhaseOf<Action> {
  readonly phase: PhaseName;
  readonly actions: readonly Action[];
}
