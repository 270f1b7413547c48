import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { load } from '../../load/load.ts';
import type { RowsByTable } from '../../tables/describe/rows.ts';
import { inputFolder } from '../builders/input-folder.ts';

// A folder beside this file is named by its plan, and its tests run where the input has that plan (vitest.config.ts).

/** Every row of the input folder that the tests are run on. */
export const { rows, prose } = load(inputFolder);

/** The rows of a plan of the input; throws where it has none. */
export function planRows(planId: string): RowsByTable {
  const plan = rows.plans.get(planId);
  if (!plan) throw new Error(`${inputFolder} has no plan ${planId}`);
  return plan;
}

/** The lines of a CSV in which a second, independent reading typed what a source prints; `folder` is the test's own. */
export function printedLines<Line>(folder: string, name: string): Line[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return Papa.parse<Line>(text.trim(), { header: true }).data;
}

/** 「R4」 → 2022. */
export function yearOf(label: string): number {
  return 2018 + Number(label.slice(1));
}

/** The words of cells in which several stand with | between. */
export function wordsIn(...cells: string[]): string[] {
  return cells.flatMap((cell) => cell.split('|')).filter(Boolean);
}
