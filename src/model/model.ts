import type { Row } from '../tables/index.ts';

/** Everything the site knows, linked: what pages and publish read. */
export interface Site {
  settings: Settings;
  organizations: Organization[];
  plans: Plan[];
  sources: Source[];
  glossary: Term[];
  /** The stage words with their phases, in the order in which they are tried. */
  phases: Row<'phases'>[];
  changes: Row<'changes'>[];
}

/** data/site.csv */
export interface Settings {
  title: string;
  tagline: string;
  publisher: string;
  contact: string;
  contactUrl: string;
  /** Where the site is put, ending in `/`: `https://example.jp/ayumi/` */
  baseUrl: string;
  /** The path of it: `/ayumi/` or `/` */
  basePath: string;
  licence: string;
  licenceUrl: string;
  /** `2026-11` or `2026-11-20` */
  asOf: string;
  asOfFy: number;
  ownSite: boolean;
}

export interface Organization {
  site: Site;
  id: string;
  lgCode: string;
  name: string;
  nameEn: string;
  kind: Row<'organizations'>['kind'];
  url: string | null;
  plans: Plan[];
  divisions: Division[];
}

export interface Source {
  site: Site;
  id: string;
  organization: Organization;
  title: string;
  issuedOn: string | null;
  status: Row<'sources'>['status'];
  url: string | null;
  terms: string | null;
  attribution: string;
  note: string | null;
  plans: Plan[];
}

/** Where a fact is written. */
export interface Provenance {
  source: Source;
  place: string;
  page: string | null;
}

/** Set where reading needed a judgement. */
export interface Judgement {
  inferred: boolean;
  note: string | null;
}

export interface Plan {
  site: Site;
  id: string;
  organization: Organization;
  title: string;
  titleEn: string;
  startFy: number | null;
  endFy: number | null;
  isDraft: boolean;
  /** 「案（令和6年3月）に基づく」 for a draft: stands on its every page, chart and file. */
  draftWords: string | null;
  /** Whether the sentences are summaries made by this site. */
  isSummarized: boolean;
  source: Source;
  note: string | null;
  relations: PlanRelation[];
  /** The top level of the structure. */
  pillars: Section[];
  sections: Section[];
  measures: Measure[];
  actions: Action[];
  divisions: Division[];
  results: Result[];
  /** The actions planned for the as-of year by the phases they are in, in the order of phases. */
  dueByPhase: { phase: PhaseName; actions: Action[] }[];
  hasSchedule: boolean;
  /** Years of the plan, or of its schedule where the plan prints none. */
  years: number[];
}

export interface PlanRelation {
  relation: Row<'plan_relations'>['relation'];
  title: string;
  plan: Plan | null;
  note: string | null;
}

export interface Section {
  plan: Plan;
  no: string;
  title: string;
  level: string;
  label: string | null;
  subtitle: string | null;
  summary: string | null;
  titleNote: string | null;
  parent: Section | null;
  children: Section[];
  /** Measures that stand directly in this section. */
  measures: Measure[];
  /** Measures of this section and of all sections below it. */
  allMeasures: Measure[];
  results: Result[];
  provenance: Provenance;
}

export interface Lifetime {
  fromFy: number | null;
  toFy: number | null;
  endReason: string | null;
}

export interface Measure extends Lifetime {
  plan: Plan;
  no: string;
  title: string;
  section: Section;
  label: string;
  summary: string;
  goal: string | null;
  successor: Measure | null;
  titleNote: string | null;
  note: string | null;
  judgement: Judgement;
  actions: Action[];
  stages: Stage[];
  /** Its schedule as lines of a timeline. */
  lines: ScheduleLine[];
  /** What was to be done by now. */
  due: Due;
  results: Result[];
  /** Who answers for it: its own divisions, else those of its actions, the most frequent first. */
  divisions: Division[];
  previous: Measure | null;
  next: Measure | null;
  provenance: Provenance;
}

export interface Action extends Lifetime {
  measure: Measure;
  no: string;
  title: string;
  titleNote: string | null;
  successor: Action | null;
  /** The lead first. */
  divisions: Division[];
  stages: Stage[];
  due: Due;
  results: Result[];
  provenance: Provenance;
}

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

export interface Term {
  site: Site;
  id: string;
  term: string;
  definition: string;
  reading: string;
  aliases: string[];
  organization: Organization | null;
  provenance: Provenance;
}
