import type { Row } from '../tables/index.ts';
import { byFrequency } from './build-divisions.ts';
import { provenanceOf } from './build-plan.ts';
import { notYetDue } from './due.ts';
import type { Action, Division, Plan } from './model.ts';

/** The actions of a plan, put into their measures, with everyone's divisions. */
export function buildActions(
  plan: Plan,
  rows: readonly Row<'actions'>[],
  responsibilities: readonly Row<'responsibilities'>[],
): Action[] {
  const actions = rows.map((row) => actionOf(plan, row));
  actions.forEach((action, index) => {
    action.successor = actions.find(({ no }) => no === rows[index]!.successor_no) ?? null;
    action.divisions = divisionsOf(plan, responsibilities, { action_no: action.no });
    action.measure.actions.push(action);
  });
  for (const measure of plan.measures) {
    const own = divisionsOf(plan, responsibilities, { action_no: null, measure_no: measure.no });
    const ofActions = measure.actions.flatMap(({ divisions }) => divisions);
    measure.divisions = [...new Set([...own, ...byFrequency(ofActions)])];
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
    results: [],
    provenance: provenanceOf(plan, row),
  };
}

/** Divisions of the rows that fit, in printed order. */
function divisionsOf(
  plan: Plan,
  rows: readonly Row<'responsibilities'>[],
  wanted: Partial<Row<'responsibilities'>>,
): Division[] {
  const fits = (row: Row<'responsibilities'>) =>
    Object.entries(wanted).every(([name, value]) => row[name as keyof typeof row] === value);
  const ids = rows.filter(fits).sort((a, b) => a.order - b.order);
  const find = (id: string) => plan.organization.divisions.find((division) => division.id === id)!;
  return [...new Set(ids.map(({ division_id }) => find(division_id)))];
}
