import type { Row } from '../../tables/all-tables.ts';
import type { RowsByTable } from '../../tables/describe/rows.ts';
import { buildReview } from '../history/reviews.ts';
import { buildAction } from './actions.ts';
import { divisionKey, findDivisions, findRoles } from './divisions.ts';
import { buildEffect } from './effects.ts';
import { buildIndicator } from './indicators.ts';
import { belonging, keyed, linked } from './linked.ts';
import { buildMeasure } from './measures.ts';
import type { PlanParts, SiteParts } from './parts.ts';
import { buildPlan } from './plan.ts';
import { buildProject } from './projects.ts';
import { buildResult } from './results.ts';
import { buildSection, pathTo } from './sections.ts';
import { buildStages, replacedStages } from './stages.ts';

/** A plan and everything in it, and what belongs to what. */
export function buildPlanParts(whole: SiteParts, row: Row<'plans'>, rows: RowsByTable): PlanParts {
  const divisionOf = (id: string) => whole.divisions.get(divisionKey(row.organization_id, id));
  const parts: PlanParts = linked(
    { whole, rows },
    {
      plan: () => buildPlan(parts, row),
      sections: () => byNo((rows.sections ?? []).map((it) => buildSection(parts, it))),
      measures: () => byNo((rows.measures ?? []).map((it, at) => buildMeasure(parts, it, at))),
      actions: () => byNo((rows.actions ?? []).map((it) => buildAction(parts, it))),
      stages: () => buildStages(parts),
      indicators: () => byNo(indicatorsOf(parts)),
      results: () => byNo((rows.results ?? []).map((it) => buildResult(parts, it))),
      effects: () => (rows.effects ?? []).map((it) => buildEffect(parts, it)),
      reviews: () => byNo((rows.reviews ?? []).map((it) => buildReview(parts, it))),
      projects: () => byNo((rows.projects ?? []).map((it) => buildProject(parts, it))),
      childrenOf: () => belonging(parts.sections.all, ({ parent }) => [parent]),
      sectionsWithin: () => belonging(parts.sections.all, pathTo),
      measuresIn: () => belonging(parts.measures.all, ({ section }) => [section]),
      measuresWithin: () => belonging(parts.measures.all, ({ section }) => pathTo(section)),
      actionsOf: () => belonging(parts.actions.all, ({ measure }) => [measure]),
      stagesOf: () => {
        const replaced = replacedStages(parts.stages);
        const inForce = parts.stages.filter((stage) => !replaced.has(stage));
        return belonging(inForce, ({ measure, actions }) => [measure, ...actions]);
      },
      replacedStagesOf: () =>
        belonging([...replacedStages(parts.stages)], ({ measure }) => [measure]),
      divisionsOf: () => findDivisions(rows.responsibilities ?? [], divisionOf),
      rolesOf: () => findRoles(rows.responsibilities ?? [], divisionOf),
      indicatorsOf: () => belonging(parts.indicators.all, ownersOf),
      resultsOf: () => belonging(parts.results.all, ownersOf),
      effectsOf: () => belonging(parts.effects, (it) => [it.measure, it.section]),
      partsOfResult: () => belonging(parts.results.all, ({ parent }) => [parent]),
      reviewsOf: () => belonging(parts.reviews.all, ({ measure }) => [measure]),
    },
  );
  return parts;
}

function byNo<Item extends { readonly no: string }>(items: readonly Item[]) {
  return keyed(items, ({ no }) => no);
}

function indicatorsOf(parts: PlanParts) {
  const { indicators = [], indicator_values = [] } = parts.rows;
  const values = Map.groupBy(indicator_values, ({ indicator_no }) => indicator_no);
  return indicators.map((row) => buildIndicator(parts, row, values.get(row.indicator_no) ?? []));
}

/** An indicator or a result of an action belongs to its measure too. */
function ownersOf<Action, Measure, Section>(it: {
  readonly action: Action;
  readonly measure: Measure;
  readonly section: Section;
}): readonly (Action | Measure | Section)[] {
  return [it.action, it.measure, it.section];
}
