import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { planTables, siteTables } from '../../tables/all-tables.ts';
import type { Column } from '../../tables/describe/column.ts';
import type { Table } from '../../tables/describe/table.ts';
import { fixtureFolder } from './input-folder.ts';

type Cells = Record<string, string>;

/** The plan of the fixture, which is copied; it has five measures. */
const plan = 'kaku-reform-2024';

/**
 * Writes the fixture at the size of a country: `plans` plans, each with the rows of the fixture's
 * plan `copies` times over under numbers of their own. The first copy of the first plan keeps its numbers.
 */
export function writeLargeInput(folder: string, how: { plans: number; copies: number }): void {
  cpSync(fixtureFolder, folder, { recursive: true });
  const ids = Array.from({ length: how.plans }, (_, at) => (at === 0 ? plan : `${plan}-${at}`));
  const row = read(join(fixtureFolder, 'data', 'plans.csv')).find((it) => it['plan_id'] === plan)!;
  write(
    join(folder, 'data', 'plans.csv'),
    ids.map((plan_id) => ({ ...row, plan_id })),
  );
  ids.forEach((id, at) => writePlan(folder, id, at, how.copies));
}

function writePlan(folder: string, id: string, at: number, copies: number): void {
  const home = join(folder, 'data', 'plans', id);
  mkdirSync(home, { recursive: true });
  cpSync(join(fixtureFolder, 'content', 'plans', plan), join(folder, 'content', 'plans', id), {
    recursive: true,
  });
  for (const table of planTables) {
    const rows = read(join(fixtureFolder, 'data', 'plans', plan, `${table.name}.csv`));
    if (rows.length === 0) continue;
    const times = hasNumbers(table) ? copies : 1;
    const numbers = Array.from({ length: times }, (_, copy) => copy);
    write(
      join(home, `${table.name}.csv`),
      numbers.flatMap((copy) => rows.map((cells) => renumbered(table, cells, id, at, copy))),
    );
  }
}

function renumbered(table: Table, cells: Cells, id: string, at: number, copy: number): Cells {
  const changed = { ...cells };
  for (const column of table.columns) {
    const value = cells[column.name] ?? '';
    if (value === plan) changed[column.name] = id;
    else if (copy > 0 && value !== '' && isNumber(table, column))
      changed[column.name] = `c${copy}-${value}`;
    // No sentence of a summary serves two measures.
    if (column.name === 'summary' && at + copy > 0)
      changed[column.name] = value.replace(/。/g, `（${at}-${copy}）。`);
  }
  return changed;
}

/** Whether rows can stand more than once: a scale's key is words, which no number tells apart. */
function hasNumbers(table: Table): boolean {
  return table.columns.some((column) => table.key.includes(column.name) && isNumber(table, column));
}

/** Whether a column holds numbers of the plan's own: its key, or what refers to one. */
function isNumber({ key }: Table, { name, type, references }: Column): boolean {
  if (references)
    return !siteTables.some((table) => table.name === references.table) && type === 'code';
  return type === 'code' && key.includes(name);
}

function read(file: string): Cells[] {
  try {
    return Papa.parse<Cells>(readFileSync(file, 'utf8').trim(), { header: true }).data;
  } catch {
    return [];
  }
}

function write(file: string, rows: Cells[]): void {
  writeFileSync(file, `${Papa.unparse(rows, { newline: '\n' })}\n`);
}
