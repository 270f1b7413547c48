import type { Row } from '../../tables/all-tables.ts';
import { matchesPattern } from '../../tables/describe/phase-pattern.ts';
import type { RowsByTable } from '../../tables/describe/rows.ts';
import { judgementOf, provenanceOf } from './provenance.ts';
import type { Plan, Stage } from '../types/model.ts';

/** Puts the stages of the schedule into their measures and actions. */
export function buildStages(plan: Plan, rows: RowsByTable): void {
  const measures = new Map(plan.measures.map((measure) => [measure.no, measure]));
  const actions = new Map(plan.actions.map((action) => [action.no, action]));
  const links = Map.groupBy(
    rows.schedule_actions ?? [],
    (row) => `${row.measure_no}/${row.stage_no}`,
  );
  for (const row of rows.schedule ?? []) {
    const measure = measures.get(row.measure_no)!;
    const linked = links.get(`${row.measure_no}/${row.stage_no}`) ?? [];
    const stage: Stage = {
      ...wordsOf(row),
      ...phaseOf(row, plan.site.phases),
      measure,
      judgement: judgementOf(row),
      actions: linked.map(({ action_no }) => actions.get(action_no)!),
      provenance: provenanceOf(plan, row),
    };
    measure.stages.push(stage);
    for (const action of stage.actions) action.stages.push(stage);
  }
  for (const owner of [...plan.measures, ...plan.actions]) owner.stages.sort((a, b) => a.no - b.no);
}

function wordsOf(row: Row<'schedule'>) {
  return {
    no: row.stage_no,
    printed: row.printed,
    words: row.stage,
    kind: row.kind,
    startFy: row.start_fy,
    endFy: row.end_fy,
    track: row.track,
    periodLabel: row.period_label,
    dateLabel: row.date_label,
  };
}

/** The first pattern that fits; a quantity has no phase of its own. */
function phaseOf(row: Row<'schedule'>, patterns: readonly Row<'phases'>[]) {
  const found = patterns.find(({ pattern }) => matchesPattern(row.stage, pattern));
  return { phase: found?.phase ?? null, phaseTo: found?.phase_to ?? null };
}
