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
  /** Who assessed, as printed: 一次, 外部. */
  readonly evaluator: string | null;
  readonly nextStep: string | null;
}

/** A step of the scale with which a government grades itself. */
export interface GradeFacts {
  /** S, A, ◎, 評価対象外 */
  readonly grade: string;
  readonly title: string;
  readonly meaning: string | null;
  /** null: the step means the same whoever assesses. */
  readonly evaluator: string | null;
  /** Whether it is a grade at all; 評価対象外 is not. */
  readonly counts: boolean;
}

/** How often each grade was given in a year by one evaluator. */
export interface GradeCountOf<Result> {
  readonly fy: number;
  readonly evaluator: string | null;
  /** Those that were given, in the order of the scale. */
  readonly grades: readonly { readonly grade: GradeFacts; readonly results: readonly Result[] }[];
  /** Without those that do not count. */
  readonly counted: number;
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

export interface ReviewOf<Plan, Measure, Change, Provenance> extends ReviewFacts {
  readonly plan: Plan;
  readonly measure: Measure | null;
  readonly changes: readonly Change[];
  readonly provenance: Provenance;
}

export interface ProjectFacts {
  readonly no: string;
  readonly field: string;
  readonly category: string;
  readonly title: string;
  readonly fy: number | null;
  readonly note: string | null;
}

export interface ProjectOf<Plan, Measure, Provenance> extends ProjectFacts {
  readonly plan: Plan;
  /** Measures that plainly are the same work; `inferred` unless the source says so. */
  readonly measures: readonly { readonly measure: Measure; readonly inferred: boolean }[];
  readonly provenance: Provenance;
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

/** A plan that was published and is there no more: what its entry in data/changes.csv says of it. */
export interface DepartureOf<Site, Organization> {
  readonly site: Site;
  readonly planId: string;
  /** Only if the entry tells it: it may be what had to go. */
  readonly title: string | null;
  /** The government that had it, where a release tells. */
  readonly organization: Organization | null;
  readonly kind: 'abolition' | 'withdrawal';
  readonly date: string;
  readonly reason: string;
  /** The rows that went with it, as its entries name them: the plan itself, its documents. */
  readonly gone: readonly { readonly table: string; readonly key: string }[];
  /** Paths under the base path of the pages that it had at the last release. */
  readonly pages: readonly string[];
}

/** What a plan knows of what came of it. */
export interface PlanRecordOf<Result, ResultYear, Review, Project, Change> {
  readonly results: readonly Result[];
  /** The steps with which the government grades itself, in printed order. */
  readonly scale: readonly GradeFacts[];
  /** The grades as published, by year and evaluator. */
  readonly gradeCounts: readonly GradeCountOf<Result>[];
  /** The years of which results are recorded, in order. */
  readonly resultYears: readonly ResultYear[];
  readonly reviews: readonly Review[];
  readonly projects: readonly Project[];
  readonly changes: readonly Change[];
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
