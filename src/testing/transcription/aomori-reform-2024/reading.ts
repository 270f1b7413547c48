import { planRows, printedLines, rows } from '../reading.ts';

/** A line of the tables 実施工程 (chapter IV) as a second, independent reading typed it. */
export interface PrintedCells {
  measure_no: string;
  action_no: string;
  action_name_iv: string;
  /** Blank where the action has one line only. */
  track: string;
  r6: string;
  r7: string;
  r8_r10: string;
}

/** A line of the list of actions and divisions (chapter V) of the same reading. */
export interface PrintedAction {
  action_no: string;
  measure_no: string;
  action_name_v: string;
  /** With | between them, in printed order. */
  divisions: string;
  page: string;
}

export const printedCells = printedLines<PrintedCells>(import.meta.dirname, 'printed-cells.csv');
export const printedActions = printedLines<PrintedAction>(
  import.meta.dirname,
  'printed-actions.csv',
);

const plan = planRows('aomori-reform-2024');

/** The same plan as it stands in data/, through the real load. */
export const entered = {
  sections: plan.sections ?? [],
  measures: plan.measures ?? [],
  actions: plan.actions ?? [],
  responsibilities: plan.responsibilities ?? [],
  schedule: plan.schedule ?? [],
  scheduleActions: plan.schedule_actions ?? [],
  divisions: (rows.site.divisions ?? []).filter((row) => row.organization_id === 'aomori-pref'),
};
