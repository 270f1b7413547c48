import type { Row } from '../../tables/all-tables.ts';
import type { Action, Measure, Organization, Plan } from './model.ts';

export interface Division {
  organization: Organization;
  id: string;
  name: string;
  kind: Row<'divisions'>['kind'];
  url: string | null;
  /** Measures that it answers for as a whole. */
  measures: Measure[];
  /** Actions that it answers for. */
  actions: Action[];
  /** The same by plan and measure. */
  duties: Duty[];
}

/** What a division answers for in one plan. */
export interface Duty {
  plan: Plan;
  /** With the actions it answers for; none where it answers for the measure as a whole. */
  measures: { measure: Measure; actions: Action[] }[];
  actionCount: number;
}
