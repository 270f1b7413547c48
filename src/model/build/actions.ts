import type { Row } from '../../tables/all-tables.ts';
import { byFrequency } from './divisions.ts';
import { provenanceOf } from './provenance.ts';
import { notYetDue } from '../schedule/due.ts';
import { hasEnded, yearWithin } from '../schedule/lifetime.ts';
import type { Action, Division, Plan } from '../types/model.ts';

/** The actions of a plan, put into their measures, with everyone's divisions. */
export function buildActions(
  plan: Plan,
  rows: readonly Row<'actions'>[],
  responsibilities: readonly Row<'responsibilities'>[],
): Action[] {
  const actions = rows.map((row) => actionOf(plan, row));
  actions.forEach((action, index) => {
    action.successor = actions.find(({ no }) => no === rows[index]!.successor_no) ?? null;
    const fy = yearWithin(plan, action);
    action.divisions = divisionsOf(plan, responsibilities, fy, { action_no: action.no });
    action.measure.actions.push(action);
  });
  for (const measure of plan.measures) {
    const fy = yearWithin(plan, measure);
    const wanted = { action_no: null, measure_no: measure.no };
    const own = divisionsOf(plan, responsibilities, fy, wanted);
    const running = measure.actions.filter((action) => !hasEnded(action, fy));
    // Those of actions that have left the plan stay, but lead nothing any more.
    const ofActions = [running, measure.actions].map((actions) =>
      byFrequency(actions.flatMap(({ divisions }) => divisions)),
    );
    measure.divisions = [...new Set([...own, ...ofActions.flat()])];
  }
  return actions;
}

function actionOf(plan: Plan, row: Row<'actions'>): Action {
  return {
    measure: plan.measures.find(({ no }) => no === row.measure_no)!,
    no: row.action_no,
    title: row.title,
    titleNote: row.title_note,
    fromFy: row.from_fy,
    toFy: row.to_fy,
    endReason: row.end_reason,
    successor: null,
    divisions: [],
    stages: [],
    due: notYetDue,
    indicators: [],
    results: [],
    provenance: provenanceOf(plan, row),
  };
}

/** Divisions of the rows that fit and hold in the year, in printed order. */
function divisionsOf(
  plan: Plan,
  rows: readonly Row<'responsibilities'>[],
  fy: number,
  wanted: Partial<Row<'responsibilities'>>,
): Division[] {
  const fits = (row: Row<'responsibilities'>) =>
    (row.from_fy ?? fy) <= fy &&
    fy <= (row.to_fy ?? fy) &&
    Object.entries(wanted).every(([name, value]) => row[name as keyof typeof row] === value);
  const ids = rows.filter(fits).sort((a, b) => a.order - b.order);
  const find = (id: string) => plan.organization.divisions.find((division) => division.id === id)!;
  return [...new Set(ids.map(({ division_id }) => find(division_id)))];
}
