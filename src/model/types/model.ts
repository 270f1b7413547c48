import type { Row } from '../../tables/all-tables.ts';
import type { Due, PhaseName, ScheduleLine, Stage } from './schedule.ts';
import type { Indicator, StatusCount } from './indicator.ts';
import type { AccessibilityStatement } from './accessibility.ts';
import type { Division } from './division.ts';
import type { Change, Project, Result, ResultYear, Review } from './record.ts';

export type * from './accessibility.ts';
export type * from './division.ts';
export type * from './schedule.ts';
export type * from './indicator.ts';
export type * from './record.ts';

/** Everything the site knows, linked: what pages and publish read. */
export interface Site {
  settings: Settings;
  organizations: Organization[];
  plans: Plan[];
  sources: Source[];
  glossary: Term[];
  /** Words that mean the same in a search, in groups. */
  synonyms: string[][];
  /** The stage words with their phases, in the order in which they are tried. */
  phases: Row<'phases'>[];
  topics: Topic[];
  measuresWithoutTopic: Measure[];
  /** The published history, the newest first. */
  changes: Change[];
  accessibility: AccessibilityStatement;
}

/** data/site.csv */
export interface Settings {
  title: string;
  tagline: string;
  publisher: string;
  contact: string;
  contactUrl: string;
  contactEmail: string;
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
  indicators: Indicator[];
  /** The indicators by status, without reprints, in the order of statuses. */
  statusCounts: StatusCount[];
  /** Measures for which neither they nor a section above them have figures. */
  measuresWithoutFigures: Measure[];
  results: Result[];
  /** The years of which results are recorded, in order. */
  resultYears: ResultYear[];
  reviews: Review[];
  projects: Project[];
  changes: Change[];
  /** The actions planned for the as-of year by the phases they are in, in the order of phases. */
  dueByPhase: { phase: PhaseName; actions: Action[] }[];
  hasSchedule: boolean;
  /** What is recorded of it in words: 「施策35件・取組項目104件」 */
  holdings: string;
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
  indicators: Indicator[];
  /** Of its own indicators and those of everything below it. */
  statusCounts: StatusCount[];
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
  /** Its own and those of its actions. */
  indicators: Indicator[];
  statusCounts: StatusCount[];
  /** The nearest section above it that has indicators, where it has none of its own. */
  figuresOf: Section | null;
  topics: Topic[];
  projects: Project[];
  reviews: Review[];
  /** What was changed in its rows, the newest first. */
  changes: Change[];
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
  indicators: Indicator[];
  results: Result[];
  provenance: Provenance;
}

export interface Topic {
  site: Site;
  id: string;
  title: string;
  titleEn: string;
  about: string;
  /** Measures on the subject, by government. */
  groups: { organization: Organization; measures: Measure[] }[];
  measures: Measure[];
  indicators: Indicator[];
  /** Sections that hold figures for measures of the topic that have none of their own. */
  figureSections: Section[];
  /** Its measures with a schedule, by plan. */
  schedules: { plan: Plan; measures: Measure[] }[];
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
