import type { RowChange } from './list-changes.ts';

/** A row for changes.csv, but for its date, kind and reason. */
export interface ProposedChange {
  plan_id: string;
  kind: 'revision' | 'addition' | 'abolition';
  table: string;
  key: string;
  column: string;
  before: string;
  after: string;
}

/** What readers were promised, by table: a change of it is told in the published history. */
const promises: Record<string, readonly string[]> = {
  sections: ['title'],
  measures: ['title', 'goal', 'to_fy'],
  actions: ['title', 'to_fy'],
  schedule: ['stage', 'start_fy', 'end_fy', 'date_label'],
  indicators: ['name', 'unit'],
  indicator_values: ['value', 'qualifier', 'fy'],
};

/** Tables whose rows are promises themselves. */
const whole = ['measures', 'actions', 'indicators'];

/** The rows of changes.csv that the changes of a plan ask for: of targets, titles, schedules; of actuals none. */
export function proposeChanges(changes: readonly RowChange[]): ProposedChange[] {
  return changes.flatMap((change): ProposedChange[] => {
    const { planId, kind, table, key, cells } = change;
    if (planId === null || (table === 'indicator_values' && !isTarget(change))) return [];
    const about = { plan_id: planId, table, key };
    if (kind !== 'changed') {
      if (!whole.includes(table)) return [];
      const title = cells.find(({ column }) => column === 'title' || column === 'name');
      const words = { column: '', before: title?.before ?? '', after: title?.after ?? '' };
      return [
        {
          ...about,
          kind: kind === 'added' ? 'addition' : 'abolition',
          ...words,
        },
      ];
    }
    return cells
      .filter(({ column }) => promises[table]?.includes(column))
      .map(({ column, before, after }) => ({
        ...about,
        kind: 'revision',
        column,
        before,
        after,
      }));
  });
}

function isTarget({ key }: RowChange): boolean {
  return key.split(' / ')[1] === 'target';
}
