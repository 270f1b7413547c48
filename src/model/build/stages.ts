import type { Row } from '../../tables/all-tables.ts';
import type { Stage } from '../types/model.ts';
import type { StageFacts } from '../types/schedule.ts';
import { stageCells } from './stage-cells.ts';
import { phaseFinder } from './stage-phase.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { judgementOf, provenanceOf } from './provenance.ts';

/** The stages of the schedule of a plan, by their numbers: so they stand in each measure and action. */
export function buildStages(parts: PlanParts): Stage[] {
  const { schedule = [], schedule_actions = [] } = parts.rows;
  const { phases } = parts.whole.site;
  const phaseOf = phaseFinder(phases);
  const key = (row: { measure_no: string; stage_no: number }) =>
    `${row.measure_no}/${row.stage_no}`;
  const actionNos = new Map(
    [...Map.groupBy(schedule_actions, key)].map(([stage, links]) => [
      stage,
      links.map(({ action_no }) => action_no),
    ]),
  );
  const ordered = schedule.toSorted((a, b) => a.stage_no - b.stage_no);
  const cells = stageCells(ordered);
  const following = nextStages(ordered, (row) => (actionNos.get(key(row)) ?? []).join('|'));
  return ordered.map((row) => {
    const facts = {
      ...stageFacts(row),
      cell: cells.get(row)!,
      ...phaseOf(row.stage, following.get(row)?.stage ?? null),
    };
    return linked(facts, {
      measure: () => parts.measures.get(row.measure_no),
      actions: () => (actionNos.get(key(row)) ?? []).map((no) => parts.actions.get(no)),
      provenance: () => provenanceOf(parts, row),
    });
  });
}

/** The stage that comes after each in its line: of the same measure, actions and track. */
function nextStages(
  ordered: readonly Row<'schedule'>[],
  actionsOf: (row: Row<'schedule'>) => string,
): Map<Row<'schedule'>, Row<'schedule'>> {
  const stages = ordered.filter(({ kind }) => kind !== 'quantity');
  const lines = Map.groupBy(
    stages,
    (row) => `${row.measure_no}/${actionsOf(row)}/${row.track ?? ''}`,
  );
  return new Map(
    [...lines.values()].flatMap((line) =>
      line.slice(1).map((next, at): [Row<'schedule'>, Row<'schedule'>] => [line[at]!, next]),
    ),
  );
}

function stageFacts(row: Row<'schedule'>): Omit<StageFacts, 'cell' | 'phase' | 'phaseTo'> {
  return {
    no: row.stage_no,
    printed: row.printed,
    words: row.stage,
    kind: row.kind,
    startFy: row.start_fy,
    endFy: row.end_fy,
    startMonth: row.start_month,
    endMonth: row.end_month,
    revision: row.revision,
    decidedOn: row.decided_on,
    track: row.track,
    periodLabel: row.period_label,
    dateLabel: row.date_label,
    judgement: judgementOf(row),
  };
}

/**
 * The stages of which newer ones took the place: those called original of a line that has revised ones, and
 * of the revised those that were decided before the last. A line is what an action, or the measure, has of a track.
 */
export function replacedStages(stages: readonly Stage[]): Set<Stage> {
  const lines = Map.groupBy(stages, ({ measure, actions, track }) =>
    JSON.stringify([measure.no, actions.map(({ no }) => no), track]),
  );
  return new Set(
    [...lines.values()].flatMap((line) => {
      const revised = line.filter(({ revision }) => revision === 'revised');
      const last = revised
        .map(({ decidedOn }) => decidedOn ?? '')
        .sort()
        .at(-1);
      if (last === undefined) return [];
      const isOlder = ({ decidedOn }: Stage) => (decidedOn ?? '') < last;
      return line.filter(
        (stage) =>
          stage.revision === 'original' || (stage.revision === 'revised' && isOlder(stage)),
      );
    }),
  );
}
