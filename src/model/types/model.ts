/** The objects of the model as they are linked; what a row says of each by itself stands beside, in files without links. */
import type { ProseById } from '../../tables/describe/prose.ts';
import type { Standing } from '../indicators/standing.ts';
import type { ShownStatus } from '../indicators/status.ts';
import type { AccessibilityStatement } from './accessibility.ts';
import type * as effect from './effect.ts';
import type { IndicatorFacts, IndicatorValueFacts } from './indicator.ts';
import type * as plan from './plan.ts';
import type * as record from './record.ts';
import type * as schedule from './schedule.ts';
import type * as site from './site.ts';

export type * from './accessibility.ts';
export type { Lifetime } from './plan.ts';
export type { PhaseName } from './schedule.ts';
export type { PhasePattern, Settings } from './site.ts';

/** Everything the site knows, linked: what pages and publish read. */
export interface Site {
  readonly settings: site.Settings;
  readonly organizations: readonly Organization[];
  readonly plans: readonly Plan[];
  readonly sources: readonly Source[];
  readonly glossary: readonly Term[];
  /** Words that mean the same in a search, in groups; and those that mean something near, before what they are near to. */
  readonly synonyms: readonly (readonly string[])[];
  readonly relatedWords: readonly (readonly string[])[];
  /** The stage words with their phases, in the order in which they are tried. */
  readonly phases: readonly site.PhasePattern[];
  readonly topics: readonly Topic[];
  readonly measuresWithoutTopic: readonly Measure[];
  /** The published history, the newest first. */
  readonly changes: readonly Change[];
  /** The plans that were published and are there no more, the newest departure first. */
  readonly departures: readonly Departure[];
  readonly accessibility: AccessibilityStatement;
  readonly prose: ProseById;
}

export interface Organization extends site.OrganizationFacts {
  readonly site: Site;
  readonly plans: readonly Plan[];
  readonly divisions: readonly Division[];
}

export interface Source extends site.SourceFacts {
  readonly site: Site;
  readonly organization: Organization;
  readonly plans: readonly Plan[];
}

/** Where a fact is written. */
export interface Provenance {
  readonly source: Source;
  readonly place: string;
  readonly page: string | null;
}

export interface Plan
  extends
    plan.PlanFacts,
    record.PlanRecordOf<Result, ResultYear, Review, Project, Change>,
    effect.PlanEffectsOf<Effect> {
  readonly site: Site;
  readonly organization: Organization;
  readonly source: Source;
  /** 「案（令和6年3月）に基づく」 for a draft: stands on its every page, chart and file. */
  readonly draftWords: string | null;
  readonly relations: readonly PlanRelation[];
  /** The top level of the structure. */
  readonly pillars: readonly Section[];
  readonly sections: readonly Section[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
  readonly divisions: readonly Division[];
  readonly indicators: readonly Indicator[];
  /** The indicators by status, without reprints, in the order of statuses. */
  readonly statusCounts: readonly StatusCount[];
  /** Measures for which neither they nor a section above them have figures. */
  readonly measuresWithoutFigures: readonly Measure[];
  /** The actions planned for the as-of year by the phases they are in, in the order of phases. */
  readonly dueByPhase: readonly schedule.PhaseOf<Action>[];
  /** What is recorded of it in words: 「施策35件・取組項目104件」 */
  readonly holdings: string;
  /** Years of the plan, or of its schedule where the plan prints none. */
  readonly years: readonly number[];
}

export type PlanRelation = plan.RelationFacts & { readonly plan: Plan | null };

export interface Section extends plan.SectionFacts {
  readonly plan: Plan;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** Measures that stand directly in this section. */
  readonly measures: readonly Measure[];
  /** Measures of this section and of all sections below it. */
  readonly allMeasures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  /** Of its own indicators and those of everything below it. */
  readonly statusCounts: readonly StatusCount[];
  readonly results: readonly Result[];
  /** The totals that the source prints for it. */
  readonly effects: readonly Effect[];
  readonly provenance: Provenance;
}

export interface Measure extends plan.MeasureFacts {
  readonly plan: Plan;
  readonly section: Section;
  readonly successor: Measure | null;
  readonly actions: readonly Action[];
  readonly stages: readonly Stage[];
  readonly replacedStages: readonly Stage[];
  /** Its schedule as lines of a timeline. */
  readonly lines: readonly ScheduleLine[];
  /** What was to be done by now. */
  readonly due: Due;
  /** Its own and those of its actions. */
  readonly indicators: readonly Indicator[];
  readonly statusCounts: readonly StatusCount[];
  /** The nearest section above it that has indicators, where it has none of its own. */
  readonly figuresOf: Section | null;
  readonly topics: readonly Topic[];
  readonly projects: readonly Project[];
  readonly reviews: readonly Review[];
  /** What was changed in its rows, the newest first. */
  readonly changes: readonly Change[];
  readonly results: readonly Result[];
  /** What it and its actions bring. */
  readonly effects: readonly Effect[];
  /** Who answers for it: its own divisions, else those of its actions, the most frequent first. */
  readonly divisions: readonly Division[];
  readonly roles: plan.Roles<Division>;
  readonly previous: Measure | null;
  readonly next: Measure | null;
  readonly provenance: Provenance;
}

export interface Action extends plan.ActionFacts {
  readonly measure: Measure;
  readonly successor: Action | null;
  /** The lead first. */
  readonly divisions: readonly Division[];
  readonly roles: plan.Roles<Division>;
  readonly stages: readonly Stage[];
  readonly due: Due;
  readonly indicators: readonly Indicator[];
  readonly results: readonly Result[];
  readonly provenance: Provenance;
}

export interface Stage extends schedule.StageFacts {
  readonly measure: Measure;
  readonly actions: readonly Action[];
  readonly provenance: Provenance;
}

export type ScheduleLine = schedule.LineOf<Action, Stage>;
export type Span = schedule.SpanOf<Stage>;
export type Due = schedule.DueOf<Stage>;

/** What is measured, with its values and how it stands. */
export interface Indicator extends IndicatorFacts {
  readonly plan: Plan;
  /** What it belongs to: one of the three. */
  readonly action: Action | null;
  readonly measure: Measure | null;
  readonly section: Section | null;
  readonly reprintOf: Indicator | null;
  /** All recorded values, also replaced ones, in table order. */
  readonly values: readonly IndicatorValue[];
  /** The values in force: by year, revised before original before preliminary. */
  readonly baseline: IndicatorValue | null;
  readonly targets: readonly IndicatorValue[];
  readonly actuals: readonly IndicatorValue[];
  /** The points through which the path runs. */
  readonly path: readonly { readonly fy: number; readonly value: number }[];
  readonly standing: Standing;
  /** What was changed in its rows, the newest first. */
  readonly changes: readonly Change[];
  readonly provenance: Provenance;
}

export interface IndicatorValue extends IndicatorValueFacts {
  readonly indicator: Indicator;
  readonly provenance: Provenance;
}

export interface StatusCount {
  readonly status: ShownStatus;
  readonly indicators: readonly Indicator[];
}

export interface Result extends record.ResultFacts {
  readonly plan: Plan;
  readonly section: Section | null;
  readonly measure: Measure | null;
  readonly action: Action | null;
  readonly grade: record.GradeFacts | null;
  readonly parent: Result | null;
  readonly children: readonly Result[];
  readonly provenance: Provenance;
}

export type GradeCount = record.GradeCountOf<Result>;

export type Effect = effect.EffectOf<Plan, Section, Measure, Action, Provenance>;
export type EffectTable = effect.EffectTableOf<Effect>;
export type EffectSum = effect.EffectSumOf<Effect>;
export type ResultYear = record.YearOf<Plan, Section, Measure, Result>;

export type Review = record.ReviewOf<Plan, Measure, Change, Provenance>;
export type Departure = record.DepartureOf<Site, Organization>;

export type Project = record.ProjectOf<Plan, Measure, Provenance>;

export interface Change extends record.ChangeFacts {
  readonly plan: Plan;
  readonly review: Review | null;
  readonly measure: Measure | null;
  readonly indicator: Indicator | null;
}

export interface Topic
  extends site.TopicFacts, site.TopicContentOf<Organization, Plan, Section, Measure, Indicator> {
  readonly site: Site;
}

export interface Division extends site.DivisionFacts {
  readonly organization: Organization;
  /** Its last fiscal year, if that is over, and the division that does its work now, if any is told. */
  readonly closed: { readonly fy: number; readonly heir: Division | null } | null;
  /** Measures that it answers for as a whole. */
  readonly measures: readonly Measure[];
  /** Actions that it answers for. */
  readonly actions: readonly Action[];
  /** The same by plan and measure. */
  readonly duties: readonly Duty[];
}

export type Duty = plan.DutyOf<Plan, Measure, Action>;

export interface Term extends site.TermFacts {
  readonly site: Site;
  readonly organization: Organization | null;
  readonly provenance: Provenance;
}
