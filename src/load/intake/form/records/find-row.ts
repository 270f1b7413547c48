import type { Draft, DraftRow } from '../../drafts/drafts.ts';
import { isSame } from '../../drafts/row-index.ts';

type Values = ReadonlyMap<string, string>;

/** By what a row is known that has no number in the form: what it is about, and its name or year. */
const identities: Readonly<Record<string, readonly string[]>> = {
  sections: ['parent_no', 'title'],
  measures: ['section_no', 'title'],
  actions: ['measure_no', 'title'],
  indicators: ['measure_no', 'action_no', 'section_no', 'name'],
  results: ['fy', 'kind', 'measure_no', 'action_no', 'section_no', 'evaluator'],
  effects: ['fy', 'kind', 'series', 'cumulative', 'measure_no', 'action_no', 'section_no'],
  reviews: ['fy', 'kind', 'date', 'body', 'measure_no'],
  schedule: ['measure_no', 'action_no', 'stage', 'start_fy', 'start_month'],
  projects: ['title', 'fy'],
};

/** The row that the form means: by its number, else by what it is about. */
export function findRow(draft: Draft, values: Values): DraftRow | undefined {
  const names = isNumbered(draft, values) ? draft.table.key : identities[draft.table.name];
  if (!names) return undefined;
  // What is said of an action need not say its measure.
  const isOfAction = Boolean(values.get('action_no')) && names.includes('action_no');
  const telling = isOfAction ? names.filter((name) => name !== 'measure_no') : names;
  const meant = new Map(
    draft.table.columns.map(({ name, blankMeans }) => [name, blankMeans ?? '']),
  );
  return draft.rows.find(
    ({ cells, isRemoved }) =>
      !isRemoved &&
      telling.every((name) =>
        isSame(cells[name] || meant.get(name) || '', values.get(name) || meant.get(name) || ''),
      ),
  );
}

/** Whether the form says the number that tells rows of the table apart. */
function isNumbered({ table: { key, name } }: Draft, values: Values): boolean {
  const own = numberColumn(name, key);
  return own === undefined || Boolean(values.get(own));
}

/** The column of a key that numbers its rows. */
function numberColumn(table: string, key: readonly string[]): string | undefined {
  if (table === 'schedule') return 'stage_no';
  return key.length === 1 && identities[table] ? key[0] : undefined;
}

/** The number of a new stage within its measure, of an action within its measure; others are numbered as everywhere. */
export function numberOf(
  draft: Draft,
  values: Values,
): { column: string; value: string } | undefined {
  if (isNumbered(draft, values) || draft.table.name !== 'schedule') return undefined;
  const own = draft.rows.filter(({ cells }) => cells['measure_no'] === values.get('measure_no'));
  const highest = own.reduce(
    (most, { cells }) => Math.max(most, Number(cells['stage_no']) || 0),
    0,
  );
  return { column: 'stage_no', value: String(highest + 1) };
}
