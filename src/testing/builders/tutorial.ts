import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readWorkbook } from '../../load/read/workbook/read-workbook.ts';
import { writeWorkbook } from '../../publish/workbook/write-workbook.ts';
import { entrySheetName } from '../../tables/entry-sheet.ts';

const folder = join(import.meta.dirname, '..', 'tutorial');

/** A file of the tutorial's plan: rows below their titles. */
export function tutorialRows(name: string): string[][] {
  return Papa.parse<string[]>(readFileSync(join(folder, `${name}.csv`), 'utf8').trim()).data;
}

const planSheets = {
  施策: 'measures',
  取組と工程: 'actions',
  指標: 'indicators',
  効果額: 'effects',
  評価の段階: 'scales',
};

/** The workbook that the officer types from the printed plan, and how many cells of it are typed below the titles. */
export function planWorkbook(): { bytes: Uint8Array; typed: number } {
  const sheets = Object.entries(planSheets).map(([name, file]) => sheet(name, tutorialRows(file)));
  const cells = Object.values(planSheets).flatMap((file) => tutorialRows(file).slice(1).flat());
  return { bytes: writeWorkbook({ sheets, lists: [] }), typed: cells.filter(Boolean).length };
}

const columns = { text: '実績', grade: '評価', value: '実績値', effect: '効果額' };

/** The workbook of a year with what the officer types from the report of that year. */
export function filledWorkbook(sent: Uint8Array, fy: string): { bytes: Uint8Array; typed: number } {
  const grids = readWorkbook('記入.xlsx', sent);
  if (!Array.isArray(grids)) throw new Error(grids.message);
  const { rows } = grids.find((grid) => grid.sheet === entrySheetName)!;
  const table = rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));
  const titles = table.find((row) => row.includes('種別'))!;
  const [names = [], ...facts] = tutorialRows('years');
  let typed = 0;
  for (const fact of facts.filter((row) => row[0] === fy)) {
    const said = Object.fromEntries(names.map((name, at) => [name, fact[at] ?? '']));
    const row = table.find((it) =>
      it[1] === '施策の評価・効果'
        ? it[2] === said['of']
        : it[1] === '指標' && it[4]!.startsWith(`${said['of']!}（`),
    )!;
    for (const [name, title] of Object.entries(columns)) {
      const text = said[name];
      if (!text) continue;
      row[titles.indexOf(title)] = text;
      typed += 1;
    }
  }
  return { bytes: writeWorkbook({ sheets: [sheet(entrySheetName, table)], lists: [] }), typed };
}

function sheet(name: string, rows: readonly (readonly string[])[]) {
  return {
    name,
    widths: [],
    isProtected: false,
    rows: rows.map((row) =>
      Array.from(row, (value?: string) => ({ value: value ?? '', style: 'fill' as const })),
    ),
  };
}
