import type { Row } from '../../tables/all-tables.ts';
import type { RowsByTable } from '../../tables/describe/rows.ts';
import { buildActions } from './actions.ts';
import { buildIndicators } from './indicators.ts';
import { buildMeasures } from './measures.ts';
import { buildProjects } from './projects.ts';
import { buildResults, yearsOfResults } from './results.ts';
import { buildReviews } from '../history/reviews.ts';
import { buildSections, placeMeasures } from './sections.ts';
import { buildStages } from './stages.ts';
import { dueByPhase, dueOfAction, dueOfMeasure } from '../schedule/due.ts';
import { eraDateName, yearsFrom } from '../../words/fiscal-year.ts';
import { holdingWords } from './holdings.ts';
import type { Plan, Site, Source } from '../types/model.ts';
import { countStatuses } from '../indicators/status-counts.ts';
import { measureLines } from '../schedule/lines.ts';

/** A plan with its structure, measures, actions and schedule. */
export function buildPlan(site: Site, row: Row<'plans'>, rows: RowsByTable): Plan {
  const plan: Plan = {
    site,
    id: row.plan_id,
    organization: site.organizations.find(({ id }) => id === row.organization_id)!,
    title: row.title,
    titleEn: row.title_en,
    startFy: row.start_fy,
    endFy: row.end_fy,
    isDraft: row.status === 'draft',
    draftWords: null,
    isSummarized: row.text_origin === 'summary',
    source: site.sources.find(({ id }) => id === row.source_id)!,
    note: row.note,
    relations: [],
    pillars: [],
    sections: [],
    measures: [],
    actions: [],
    divisions: [],
    indicators: [],
    statusCounts: [],
    measuresWithoutFigures: [],
    results: [],
    resultYears: [],
    reviews: [],
    projects: [],
    changes: [],
    dueByPhase: [],
    holdings: '',
    hasSchedule: (rows.schedule ?? []).length > 0,
    years: [],
  };
  if (plan.isDraft) plan.draftWords = draftWords(plan.source);
  plan.sections = buildSections(plan, rows.sections ?? []);
  plan.pillars = plan.sections.filter(({ parent }) => parent === null);
  plan.measures = buildMeasures(plan, rows.measures ?? []);
  plan.actions = buildActions(plan, rows.actions ?? [], rows.responsibilities ?? []);
  buildStages(plan, rows);
  placeMeasures(plan);
  plan.indicators = buildIndicators(plan, rows.indicators ?? [], rows.indicator_values ?? []);
  countStatuses(plan);
  plan.results = buildResults(plan, rows.results ?? []);
  plan.resultYears = yearsOfResults(plan);
  plan.reviews = buildReviews(plan, rows.reviews ?? []);
  plan.projects = buildProjects(plan, rows.projects ?? []);
  plan.divisions = [...new Set(plan.measures.flatMap(({ divisions }) => divisions))];
  plan.holdings = holdingWords(plan);
  plan.years = yearsOf(plan);
  drawSchedule(plan);
  return plan;
}

/** What follows from the linked schedule: the lines of the timeline and what was due by now. */
function drawSchedule(plan: Plan): void {
  const { measures, actions } = plan;
  for (const measure of measures) {
    measure.lines = measureLines(measure);
    measure.due = dueOfMeasure(measure);
  }
  for (const action of actions) action.due = dueOfAction(action);
  plan.dueByPhase = dueByPhase(plan);
}

function yearsOf({ startFy, endFy, measures }: Plan): number[] {
  const printed = measures.flatMap(({ stages }) =>
    stages.flatMap((stage) => [stage.startFy, stage.endFy ?? stage.startFy]),
  );
  const first = startFy ?? Math.min(...printed);
  const last = endFy ?? Math.max(...printed);
  return Number.isFinite(first) && Number.isFinite(last) ? yearsFrom(first, last) : [];
}

/** A source without a printed date says only that it is a draft. */
function draftWords({ issuedOn }: Source): string {
  return issuedOn ? `案（${eraDateName(issuedOn)}）に基づく` : '案に基づく';
}
