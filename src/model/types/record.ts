import type { Row } from '../../tables/all-tables.ts';
import type { Action, Indicator, Measure, Plan, Provenance, Section } from './model.ts';

/** What is recorded of one fiscal year of a plan. */
export interface ResultYear {
  plan: Plan;
  fy: number;
  /** Results that are no part of another, by what they belong to, in the order of the plan. */
  groups: { section: Section | null; measure: Measure | null; results: Result[] }[];
  count: number;
}

/** A step of the yearly check: by the headquarters, the committee, a decision, a publication. */
export interface Review {
  plan: Plan;
  no: string;
  fy: number;
  kind: Row<'reviews'>['kind'];
  body: string | null;
  date: string | null;
  text: string;
  measure: Measure | null;
  response: string | null;
  url: string | null;
  changes: Change[];
  provenance: Provenance;
}

export interface Project {
  plan: Plan;
  no: string;
  field: string;
  category: string;
  title: string;
  fy: number | null;
  note: string | null;
  /** Measures that plainly are the same work; `inferred` unless the source says so. */
  measures: { measure: Measure; inferred: boolean }[];
  provenance: Provenance;
}

/** One entry of the published history. */
export interface Change {
  plan: Plan;
  date: string;
  kind: Row<'changes'>['kind'];
  table: string | null;
  key: string | null;
  column: string | null;
  before: string | null;
  after: string | null;
  reason: string;
  review: Review | null;
  measure: Measure | null;
  indicator: Indicator | null;
}

/** What a government reports of a year: done, planned, assessed or left open. */
export interface Result {
  plan: Plan;
  no: string;
  fy: number;
  kind: Row<'results'>['kind'];
  text: string;
  section: Section | null;
  measure: Measure | null;
  action: Action | null;
  /** The government's own assessment; never mixed into what we compute. */
  state: Row<'results'>['state'];
  stateLabel: string | null;
  nextStep: string | null;
  parent: Result | null;
  children: Result[];
  provenance: Provenance;
}
