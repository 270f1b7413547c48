import type { Row } from '../../tables/all-tables.ts';

/** What a government reports of a year: done, planned, assessed or left open. */
export interface ResultFacts {
  readonly no: string;
  readonly fy: number;
  readonly kind: Row<'results'>['kind'];
  readonly text: string;
  /** The government's own assessment; never mixed into what we compute. */
  readonly state: Row<'results'>['state'];
  readonly stateLabel: string | null;
  readonly nextStep: string | null;
}

/** A step of the yearly check: by the headquarters, the committee, a decision, a publication. */
export interface ReviewFacts {
  readonly no: string;
  readonly fy: number;
  readonly kind: Row<'reviews'>['kind'];
  readonly body: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly response: string | null;
  readonly url: string | null;
}

export interface ProjectFacts {
  readonly no: string;
  readonly field: string;
  readonly category: string;
  readonly title: string;
  readonly fy: number | null;
  readonly note: string | null;
}

/** One entry of the published history. */
export interface ChangeFacts {
  readonly date: string;
  readonly kind: Row<'changes'>['kind'];
  readonly table: string | null;
  readonly key: string | null;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
}

/** What is recorded of one fiscal year of a plan. */
export interface YearOf<Plan, Section, Measure, Result> {
  readonly plan: Plan;
  readonly fy: number;
  /** Results that are no part of another, by what they belong to, in the order of the plan. */
  readonly groups: readonly {
    readonly section: Section | null;
    readonly measure: Measure | null;
    readonly results: readonly Result[];
  }[];
  readonly count: number;
}
