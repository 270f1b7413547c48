import Papa from 'papaparse';
import type { Change } from '../../model/types/model.ts';
import { tableList } from '../../tables/all-tables.ts';
import type { PublishedTable } from '../datasets/published-table.ts';

/** Something that was published under a name: a row of a table, or a page. */
export interface PublishedKey {
  /** `measures`; 「page」 for an address. */
  table: string;
  /** The plan that the row belongs to; blank for what is of the whole site. */
  planId: string;
  /** As in changes.csv: `1-1-2 / 4`; the path of a page under the base path, `plans/x/measures/1-1-2/`. */
  key: string;
}

/** Settings and what the desk writes: their rows are no facts that anybody refers to. */
const withoutKeys = ['site', 'phases', 'synonyms', 'changes', 'releases'];

/** Every row that a site publishes, and every page, in a fixed order. */
export function publishedKeys(
  tables: readonly PublishedTable[],
  paths: readonly string[],
): PublishedKey[] {
  const rows = tables.flatMap(({ name, rows }) => {
    const table = tableList.find((it) => it.name === name);
    if (!table || withoutKeys.includes(name)) return [];
    return rows.map((row) => ({
      table: name,
      planId: table.scope === 'plan' ? String(row['plan_id']) : '',
      key: keyOf(table.key.map((column) => row[column] ?? '')),
    }));
  });
  const pages = paths.map((key) => ({ table: 'page', planId: '', key }));
  return [...rows, ...pages];
}

/** What was published before and is not now, and of which no entry of the history says why. */
export function vanished(
  before: readonly PublishedKey[],
  now: readonly PublishedKey[],
  changes: readonly Change[],
): PublishedKey[] {
  const there = new Set(now.map(idOf));
  const told = changes.filter(
    ({ kind, column }) => (kind === 'abolition' || kind === 'withdrawal') && column === null,
  );
  return before.filter((it) => !there.has(idOf(it)) && !told.some((change) => tells(change, it)));
}

/** Whether an entry is of the row, or of the row that it is a part of: 「1-1-2」 of the measures takes its stages along. */
function tells({ table, key, plan }: Change, gone: PublishedKey): boolean {
  if (table === null || key === null || gone.table === 'page') return false;
  if (gone.planId !== '' && gone.planId !== plan.id) return false;
  const isWhole = table === gone.table && (gone.key === key || gone.key.startsWith(`${key} / `));
  return isWhole || (gone.key.startsWith(`${key} / `) && isPartOf(gone.table, table));
}

/** Whether the key of a table begins with the code of a row of another. */
function isPartOf(part: string, whole: string): boolean {
  const table = tableList.find(({ name }) => name === part);
  const first = table?.columns.find(({ name }) => name === table.key[0]);
  return first?.references?.table === whole;
}

/** The record of what is published, for public/data/releases/published.csv. */
export function publishedCsv(keys: readonly PublishedKey[]): string {
  const data = keys.map(({ table, planId, key }) => [table, planId, key]);
  return `${Papa.unparse({ fields: ['table', 'plan_id', 'key'], data }, { newline: '\n' })}\n`;
}

/** Reads that record. */
export function publishedIn(text: string): PublishedKey[] {
  const { data } = Papa.parse<string[]>(text.replaceAll('\r', ''), { skipEmptyLines: true });
  return data.slice(1).map(([table = '', planId = '', key = '']) => ({ table, planId, key }));
}

/** Blank parts at the end are left out: nobody writes them. */
function keyOf(parts: readonly unknown[]): string {
  return parts
    .map(String)
    .join(' / ')
    .replace(/( \/ *)+$/, '');
}

function idOf({ table, planId, key }: PublishedKey): string {
  return JSON.stringify([table, planId, key]);
}
