import type { Row } from '../../tables/all-tables.ts';

/** Set where reading needed a judgement. */
export interface Judgement {
  readonly inferred: boolean;
  readonly note: string | null;
}

export interface PlanFacts {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly startFy: number | null;
  readonly endFy: number | null;
  readonly isDraft: boolean;
  /** Whether the sentences are summaries made by this site. */
  readonly isSummarized: boolean;
  readonly note: string | null;
  readonly hasSchedule: boolean;
}

export interface RelationFacts {
  readonly relation: Row<'plan_relations'>['relation'];
  readonly title: string;
  readonly note: string | null;
}

export interface SectionFacts {
  readonly no: string;
  readonly title: string;
  readonly level: string;
  readonly label: string | null;
  readonly subtitle: string | null;
  readonly summary: string | null;
  readonly titleNote: string | null;
}

/** When something is part of its plan: blank from the first year, to the last. */
export interface Lifetime {
  readonly fromFy: number | null;
  readonly toFy: number | null;
  readonly endReason: string | null;
}

export interface MeasureFacts extends Lifetime {
  readonly no: string;
  readonly title: string;
  readonly label: string;
  readonly summary: string;
  readonly goal: string | null;
  /** 現状と課題, as the source tells it. */
  readonly situation: string | null;
  /** 取組内容, as the source tells it. */
  readonly approach: string | null;
  readonly titleNote: string | null;
  readonly note: string | null;
  readonly judgement: Judgement;
}

export interface ActionFacts extends Lifetime {
  readonly no: string;
  readonly title: string;
  readonly about: string | null;
  readonly titleNote: string | null;
  readonly judgement: Judgement;
}

/** What a division answers for in one plan. */
export interface DutyOf<Plan, Measure, Action> {
  readonly plan: Plan;
  /** With the actions it answers for; none where it answers for the measure as a whole. */
  readonly measures: readonly { readonly measure: Measure; readonly actions: readonly Action[] }[];
  readonly actionCount: number;
}

/** In which role divisions answer for something, where the source tells 主管 from 関係. */
export type Roles<Division> = ReadonlyMap<Division, NonNullable<Row<'responsibilities'>['role']>>;
