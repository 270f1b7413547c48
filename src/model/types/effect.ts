import type { Row } from '../../tables/all-tables.ts';

/** A value of what work brings: money, hours, posts. */
export interface EffectFacts {
  readonly no: string;
  readonly kind: Row<'effects'>['kind'];
  readonly series: Row<'effects'>['series'];
  /** null: of the whole period of the plan. */
  readonly fy: number | null;
  readonly value: number;
  readonly unit: string;
  /** From the first year of the plan up to `fy`. */
  readonly isCumulative: boolean;
  /** null: the source does not say. */
  readonly isOneOff: boolean | null;
}

/** An effect with what it belongs to; of nothing in particular it is what the source prints as the total of the plan. */
export interface EffectOf<Plan, Section, Measure, Action, Provenance> extends EffectFacts {
  readonly plan: Plan;
  readonly section: Section | null;
  readonly measure: Measure | null;
  readonly action: Action | null;
  readonly provenance: Provenance;
}

/** Sums of one kind and unit, by year, beside the totals that the source prints. */
export interface EffectTableOf<Effect> {
  readonly kind: EffectFacts['kind'];
  readonly unit: string;
  readonly rows: readonly {
    readonly fy: number | null;
    readonly isCumulative: boolean;
    readonly planned: EffectSumOf<Effect>;
    readonly actual: EffectSumOf<Effect>;
  }[];
}

export interface EffectSumOf<Effect> {
  /** Our sum over the measures; null where none is recorded. */
  readonly sum: number | null;
  readonly measureCount: number;
  /** The part of the sum that is known to come only once. */
  readonly oneOff: number;
  /** What the source prints as the total of the plan. */
  readonly printed: Effect | null;
  /** Whether both are there and differ. */
  readonly differs: boolean;
}

/** What a plan knows of its effects. */
export interface PlanEffectsOf<Effect> {
  /** All that are recorded, also those of its measures. */
  readonly effects: readonly Effect[];
  /** The same summed by kind and unit. */
  readonly effectTables: readonly EffectTableOf<Effect>[];
}
