import type { Row } from '../../tables/all-tables.ts';
import { patternFinder } from '../../tables/describe/phase-pattern.ts';
import type { PhasePattern, Stage } from '../types/model.ts';
import type { StageFacts } from '../types/schedule.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { judgementOf, provenanceOf } from './provenance.ts';

/** The stages of the schedule of a plan, by their numbers: so they stand in each measure and action. */
export function buildStages(parts: PlanParts): Stage[] {
  const { schedule = [], schedule_actions = [] } = parts.rows;
  const { phases } = parts.whole.site;
  const find = patternFinder(phases.map(({ pattern }) => pattern));
  const key = (row: { measure_no: string; stage_no: number }) =>
    `${row.measure_no}/${row.stage_no}`;
  const actionNos = Map.groupBy(schedule_actions, key);
  return schedule
    .toSorted((a, b) => a.stage_no - b.stage_no)
    .map((row) =>
      linked(stageFacts(row, phases[find(row.stage)]), {
        measure: () => parts.measures.get(row.measure_no),
        actions: () =>
          (actionNos.get(key(row)) ?? []).map(({ action_no }) => parts.actions.get(action_no)),
        provenance: () => provenanceOf(parts, row),
      }),
    );
}

function stageFacts(row: Row<'schedule'>, found: PhasePattern | undefined): StageFacts {
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
    phase: found?.phase ?? null,
    phaseTo: found?.phaseTo ?? null,
    judgement: judgementOf(row),
  };
}
