import type { RowsByTable } from '../../tables/describe/rows.ts';
import type { Roles } from '../types/plan.ts';
import type * as model from '../types/model.ts';
import type { Keyed } from './linked.ts';

type Of<Owner, Item> = (owner: Owner) => readonly Item[];

/** What the objects of a site look their links up in. */
export interface SiteParts {
  readonly site: model.Site;
  readonly organizations: Keyed<model.Organization>;
  /** By the ids of government and division. */
  readonly divisions: Keyed<model.Division>;
  readonly sources: Keyed<model.Source>;
  readonly plans: Keyed<PlanParts>;
  readonly topics: readonly model.Topic[];
  /** The newest first. */
  readonly changes: readonly model.Change[];
  readonly plansOf: Of<model.Organization | model.Source, model.Plan>;
  /** By the id of the plan that names others. */
  readonly relationsOf: Of<string, model.PlanRelation>;
  readonly divisionsOf: Of<model.Organization, model.Division>;
  /** Measures for which a division answers, whether as a whole or by an action. */
  readonly measuresOf: Of<model.Division, model.Measure>;
  readonly actionsOf: Of<model.Division, model.Action>;
  readonly topicsOf: Of<model.Measure, model.Topic>;
  readonly projectLinksOf: Of<model.Measure | model.Project, ProjectLink>;
  readonly changesOf: Of<ChangedThing, model.Change>;
}

/** That a project and a measure plainly are the same work. */
export interface ProjectLink {
  readonly project: model.Project;
  readonly measure: model.Measure;
  readonly inferred: boolean;
}

/** What a change may be known to. */
export type ChangedThing = model.Plan | model.Review | model.Measure | model.Indicator;

/** What the objects of one plan look their links up in. */
export interface PlanParts {
  readonly whole: SiteParts;
  readonly rows: RowsByTable;
  readonly plan: model.Plan;
  readonly sections: Keyed<model.Section>;
  readonly measures: Keyed<model.Measure>;
  readonly actions: Keyed<model.Action>;
  readonly stages: readonly model.Stage[];
  readonly indicators: Keyed<model.Indicator>;
  readonly results: Keyed<model.Result>;
  readonly effects: readonly model.Effect[];
  readonly reviews: Keyed<model.Review>;
  readonly projects: Keyed<model.Project>;
  readonly childrenOf: Of<model.Section, model.Section>;
  /** A section and those below it. */
  readonly sectionsWithin: Of<model.Section, model.Section>;
  readonly measuresIn: Of<model.Section, model.Measure>;
  readonly measuresWithin: Of<model.Section, model.Measure>;
  readonly actionsOf: Of<model.Measure, model.Action>;
  readonly stagesOf: Of<model.Measure | model.Action, model.Stage>;
  readonly replacedStagesOf: Of<model.Measure, model.Stage>;
  readonly divisionsOf: DivisionsOf;
  readonly rolesOf: RolesOf;
  readonly indicatorsOf: Of<model.Section | model.Measure | model.Action, model.Indicator>;
  readonly resultsOf: Of<model.Section | model.Measure | model.Action, model.Result>;
  readonly effectsOf: Of<model.Section | model.Measure, model.Effect>;
  readonly partsOfResult: Of<model.Result, model.Result>;
  readonly reviewsOf: Of<model.Measure, model.Review>;
}

/** The divisions that the table names for an action, or for a measure as a whole, in a year. */
export type DivisionsOf = (
  owner: { readonly measureNo: string } | { readonly actionNo: string },
  fy: number,
) => readonly model.Division[];

/** In which role they answer for it. */
export type RolesOf = (owner: Parameters<DivisionsOf>[0], fy: number) => Roles<model.Division>;
