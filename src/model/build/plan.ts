import type { Row } from '../../tables/all-tables.ts';
import { eraDateName, yearsFrom } from '../../words/fiscal-year.ts';
import { countByStatus } from '../indicators/status-counts.ts';
import { effectTables } from '../effects/effect-tables.ts';
import { countGrades } from '../grades/grade-counts.ts';
import { buildScale } from '../grades/grades.ts';
import { dueByPhase } from '../schedule/due.ts';
import type { Plan, Source } from '../types/model.ts';
import { holdingWords } from './holdings.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { yearsOfResults } from './results.ts';

/** A plan with its structure, measures, actions, schedule and record. */
export function buildPlan(parts: PlanParts, row: Row<'plans'>): Plan {
  const { whole } = parts;
  const plan: Plan = linked(planFacts(parts, row), {
    site: () => whole.site,
    organization: () => whole.organizations.get(row.organization_id),
    source: () => whole.sources.get(row.source_id),
    draftWords: () => (plan.isDraft ? draftWords(plan.source) : null),
    relations: () => whole.relationsOf(row.plan_id),
    pillars: () => plan.sections.filter(({ parent }) => parent === null),
    sections: () => parts.sections.all,
    measures: () => parts.measures.all,
    actions: () => parts.actions.all,
    divisions: () => [...new Set(plan.measures.flatMap(({ divisions }) => divisions))],
    indicators: () => parts.indicators.all,
    statusCounts: () => countByStatus(plan.indicators),
    measuresWithoutFigures: () =>
      plan.measures.filter((it) => it.indicators.length === 0 && !it.figuresOf),
    results: () => parts.results.all,
    gradeCounts: () => countGrades(plan),
    resultYears: () => yearsOfResults(plan),
    effects: () => parts.effects,
    effectTables: () => effectTables(plan),
    reviews: () => parts.reviews.all,
    projects: () => parts.projects.all,
    changes: () => whole.changesOf(plan),
    dueByPhase: () => dueByPhase(plan),
    holdings: () => holdingWords(plan),
    years: () => yearsOf(plan, parts.stages),
  });
  return plan;
}

function planFacts({ rows }: PlanParts, row: Row<'plans'>) {
  return {
    id: row.plan_id,
    title: row.title,
    titleEn: row.title_en,
    startFy: row.start_fy,
    endFy: row.end_fy,
    isDraft: row.status === 'draft',
    isSummarized: row.text_origin === 'summary',
    note: row.note,
    scale: buildScale(rows.scales ?? []),
    hasSchedule: (rows.schedule ?? []).length > 0,
  };
}

function yearsOf({ startFy, endFy }: Plan, stages: PlanParts['stages']): number[] {
  const first = startFy ?? stages.reduce((year, it) => Math.min(year, it.startFy), Infinity);
  const last =
    endFy ?? stages.reduce((year, it) => Math.max(year, it.startFy, it.endFy ?? 0), -Infinity);
  return Number.isFinite(first) && Number.isFinite(last) ? yearsFrom(first, last) : [];
}

/** A source without a printed date says only that it is a draft. */
function draftWords({ issuedOn }: Source): string {
  return issuedOn ? `案（${eraDateName(issuedOn)}）に基づく` : '案に基づく';
}
