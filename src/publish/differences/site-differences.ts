import { tableList } from '../../tables/all-tables.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { rowDifferences, type Compared, type Difference } from './row-differences.ts';

/** What of a published site is compared: its tables and the paths of its pages. */
export interface PublishedState {
  readonly tables: readonly PublishedTable[];
  readonly paths: readonly string[];
}

/** What changes for readers from one state of a site to another. */
export interface SiteDifferences {
  /** In the tables that people keep. */
  readonly facts: readonly Difference[];
  /** In the sentences and statuses that are made from them. */
  readonly sentences: readonly Difference[];
  readonly vanished: readonly string[];
  readonly appeared: readonly string[];
}

/** The tables of sentences and statuses, with what of them a reader reads. */
const told: readonly Compared[] = [
  {
    table: 'measures_overview',
    key: ['measure_no'],
    columns: ['due_sentence', 'by_when', 'target', 'known', 'unknown', 'status_counts'],
  },
  { table: 'indicator_status', key: ['indicator_no'], columns: ['status_name', 'reason'] },
];

/** What the desk writes by itself is no fact that changes; lists that are numbered by their order have no lasting keys. */
const written = ['changes', 'releases', 'phases', 'synonyms'];

/** Compares two states of a site. */
export function siteDifferences(before: PublishedState, after: PublishedState): SiteDifferences {
  const kept = tableList
    .filter(({ name }) => !written.includes(name))
    .map(({ name, key, columns }) => ({
      table: name,
      key,
      columns: columns.map((column) => column.name).filter((column) => !key.includes(column)),
    }));
  const [old, now] = [new Set(before.paths), new Set(after.paths)];
  return {
    facts: rowDifferences(before.tables, after.tables, kept),
    sentences: rowDifferences(before.tables, after.tables, told).filter(
      ({ kind }) => kind === 'changed',
    ),
    vanished: before.paths.filter((path) => !now.has(path)),
    appeared: after.paths.filter((path) => !old.has(path)),
  };
}

/**
 * Rows of changes.csv that tell the changes of plan tables; the reason is left for whoever knows it. A plan that is gone
 * takes its rows along.
 */
export function proposedChanges(facts: readonly Difference[], date: string): string[][] {
  const left = facts
    .filter(({ table, kind }) => table === 'plans' && kind === 'removed')
    .map(({ key }) => key);
  const isOfPlan = new Set<string>(
    tableList.filter(({ scope }) => scope === 'plan').map(({ name }) => name),
  );
  const ofLeft = left.map((id) => [date, id, 'abolition', 'plans', id, '', '', '', '', '']);
  const others = facts
    .filter(({ table, kind }) => isOfPlan.has(table) && kind !== 'added')
    .filter(({ planId }) => !left.includes(planId))
    .map(({ kind, table, planId, key, column, before, after }) => [
      date,
      planId,
      kind === 'removed' ? 'abolition' : 'correction',
      table,
      key,
      column ?? '',
      before,
      after,
      '',
      '',
    ]);
  return [...ofLeft, ...others];
}
