import { join } from 'node:path';
import { tableList } from '../../../tables/all-tables.ts';
import type { Table } from '../../../tables/describe/table.ts';
import { csvRows, planRows, siteRows, type InputRow } from './input.ts';
import type { BuiltSite } from './sites.ts';

/** A table of the input with the columns under which it must be published. */
export interface PublishedInput {
  name: string;
  table: Table;
  columns: string[];
  rows: InputRow[];
}

/** The tables of a site's input that have rows, and so must be published. */
export function publishedTables({ input }: BuiltSite): PublishedInput[] {
  return tableList
    .map((table) => {
      const { name, scope } = table;
      const own = table.columns.map((column) => column.name);
      return {
        name,
        table,
        columns: scope === 'plan' ? ['plan_id', ...own] : own,
        rows: scope === 'plan' ? planRows(input, name) : siteRows(input, name),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** The tables that the site joins for people; they have no file in the input. */
export const joinedTables = [
  'figures',
  'measures_overview',
  'indicator_status',
  'schedule_now',
  'action_divisions',
  'readability',
];

/** Where the published CSV of a table differs from the input: 「measures 3 title」. */
export function changedCells(
  site: BuiltSite,
  { name, columns, rows, table }: PublishedInput,
): string[] {
  const published = csvRows(join(site.folder, 'data', `${name}.csv`));
  if (name === 'schedule_actions') return missingRows(published, rows);
  if (published.length !== rows.length) return [`${name}: ${published.length} of ${rows.length}`];
  return rows.flatMap((row, index) =>
    columns
      .filter(
        (column) =>
          (published[index]![column] ?? '') !== expectedCell(site, row, column, table) &&
          !isFilled(table, row, column),
      )
      .map((column) => `${name} ${index + 1} ${column}: 「${published[index]![column]}」`),
  );
}

/** The rows of a table to which those are added that another table says (schedule.action_no): none of its own may lack. */
function missingRows(published: readonly InputRow[], rows: readonly InputRow[]): string[] {
  const wordsOf = (row: InputRow) =>
    JSON.stringify([row['plan_id'], row['measure_no'], row['stage_no'], row['action_no']]);
  const there = new Set(published.map(wordsOf));
  return rows.map(wordsOf).filter((row) => !there.has(row));
}

/** What may be left blank and is published filled; how it is filled is tested in src/load/fill. */
const filled: Record<string, readonly string[]> = {
  schedule: ['printed', 'kind', 'action_no'],
  indicators: ['origin', 'target_kind'],
  indicator_values: ['label'],
  effects: ['effect_no', 'unit'],
  scales: ['title'],
  results: ['text', 'result_no'],
};

function isFilled({ name, scope }: Table, row: InputRow, column: string): boolean {
  const isPlace = scope === 'plan' && /^source_(id|place|page)$/.test(column);
  return (row[column] ?? '') === '' && (isPlace || (filled[name] ?? []).includes(column));
}

/** The cell as it stands in the input; a blank that says something is that, a blank source of a plan's row the plan's. */
function expectedCell({ input }: BuiltSite, row: InputRow, column: string, table: Table): string {
  const { blankMeans = '' } = table.columns.find(({ name }) => name === column) ?? {};
  const cell = row[column] || blankMeans;
  if (cell !== '' || column !== 'source_id' || !row['plan_id']) return cell;
  return siteRows(input, 'plans').find(({ plan_id }) => plan_id === row['plan_id'])!['source_id']!;
}
