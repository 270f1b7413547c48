import type { Change, Departure } from '../../model/types/model.ts';
import { tableList } from '../../tables/all-tables.ts';
import { readCsv } from '../../tables/csv/read-csv.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import { rowKey, separator } from '../../tables/row-key.ts';
import type { PublishedTable } from '../datasets/published-table.ts';

/** Something that was published under a name: a row of a table, or a page. */
export interface PublishedKey {
  /** `measures`; 「page」 for an address. */
  table: string;
  /** The plan that the row belongs to; blank for what is of the whole site. */
  planId: string;
  /** As in changes.csv, but blank parts too: `1-1-2 / 4`; the path of a page under the base path, `plans/x/measures/1-1-2/`. */
  key: string;
  /** The columns that told the rows of the table apart then, `measure_no / stage_no`: a later release may take others. */
  columns: string;
}

/** Settings and what the desk writes: their rows are no facts that anybody refers to. */
const withoutKeys = ['site', 'phases', 'synonyms', 'changes', 'releases'];

/** Every row that a site publishes, and every page, in a fixed order. */
export function publishedKeys(
  tables: readonly PublishedTable[],
  paths: readonly string[],
): PublishedKey[] {
  const rows = tables.flatMap((published) => {
    const key = tableList.find(({ name }) => name === published.name)?.key;
    if (!key || withoutKeys.includes(published.name)) return [];
    return keysBy(published, key.join(separator));
  });
  return [...rows, ...paths.map((key) => ({ table: 'page', planId: '', key, columns: '' }))];
}

/** What was published before and is not now, and of which no entry of the history says why; keys as people write them. */
export function vanished(
  before: readonly PublishedKey[],
  tables: readonly PublishedTable[],
  paths: readonly string[],
  { changes, departures }: History,
): PublishedKey[] {
  const there = new Set(paths.map((key) => idOf({ table: 'page', planId: '', key })));
  const groups = new Set(before.map(({ table, columns }) => JSON.stringify([table, columns])));
  for (const group of groups) {
    const [name, columns] = JSON.parse(group) as [string, string];
    const table = tables.find((it) => it.name === name);
    if (table) for (const key of keysBy(table, columns)) there.add(idOf(key));
  }
  const told = changes
    .filter(
      ({ kind, column }) => (kind === 'abolition' || kind === 'withdrawal') && column === null,
    )
    .map(({ table, key, plan }) => ({ table, key, planId: plan.id }));
  const left = departures.flatMap(({ planId, gone }) => gone.map((it) => ({ ...it, planId })));
  return before
    .filter((it) => !there.has(idOf(it)))
    .map((it) => ({ ...it, key: asWritten(it) }))
    .filter((it) => ![...told, ...left].some((entry) => tells(entry, it)));
}

/** The rows of a table by these columns. */
function keysBy({ name, rows }: PublishedTable, columns: string): PublishedKey[] {
  const isOfPlan = tableList.find((it) => it.name === name)?.scope === 'plan';
  return rows.map((row) => ({
    table: name,
    planId: isOfPlan ? String(row['plan_id']) : '',
    key: columns
      .split(separator)
      .map((column) => row[column] ?? '')
      .join(separator),
    columns,
  }));
}

/** An entry of the history that says that a row is gone. */
interface Entry {
  table: string | null;
  key: string | null;
  planId: string;
}

/** Whether an entry is of the row, or of the row that it is a part of: 「1-1-2」 of the measures takes its stages along. */
function tells({ table, key, planId }: Entry, gone: PublishedKey): boolean {
  if (table === null || key === null || gone.table === 'page') return false;
  if (gone.planId !== '' && gone.planId !== planId) return false;
  // A plan takes all of its rows along.
  if (table === 'plans' && gone.planId === key) return true;
  const isWhole = table === gone.table && (gone.key === key || gone.key.startsWith(`${key} / `));
  return isWhole || (gone.key.startsWith(`${key} / `) && isPartOf(gone.table, table));
}

/** Whether the key of a table begins with the code of a row of another. */
function isPartOf(part: string, whole: string): boolean {
  const table = tableList.find(({ name }) => name === part);
  const first = table?.columns.find(({ name }) => name === table.key[0]);
  return first?.references?.table === whole;
}

/** What of the history tells why something is gone. */
interface History {
  changes: readonly Change[];
  departures: readonly Departure[];
}

const fields = ['table', 'plan_id', 'key', 'columns'];

/** The record of what is published, for public/data/releases/published.csv. */
export function publishedCsv(keys: readonly PublishedKey[]): string {
  const data = keys.map(({ table, planId, key, columns }) => [table, planId, key, columns]);
  return writeCsv([fields, ...data], '\r\n');
}

/** Reads that record. */
export function publishedIn(text: string): PublishedKey[] {
  const { rows } = readCsv(text.replaceAll('\r', ''), { newline: '\n' });
  return rows.slice(1).map((cells) => {
    const [table = '', planId = '', key = '', columns = ''] = cells;
    return { table, planId, key, columns };
  });
}

/** The key as people write it in changes.csv. */
function asWritten({ key, columns }: PublishedKey): string {
  return columns === '' ? key : rowKey(columns.split(separator), key.split(separator));
}

function idOf({ table, planId, key }: Omit<PublishedKey, 'columns'>): string {
  return JSON.stringify([table, planId, key]);
}
