import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Loaded } from '../../src/load/load.ts';
import { readInput } from '../../src/load/read/folder.ts';
import { sortFiles } from '../../src/load/read/input.ts';
import { typedRows } from '../../src/load/read/rows.ts';
import type { Rows } from '../../src/tables/describe/rows.ts';
import type { Plan } from '../../src/model/types/model.ts';
import { entryRows } from '../../src/publish/workbook/entry-rows.ts';
import { officerWorkbook } from '../../src/publish/workbook/officer-workbook.ts';
import { writeWorkbook } from '../../src/publish/workbook/write-workbook.ts';
import { buildSite } from '../../src/model/build/build-site.ts';
import { inJapanese, step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';

/** What the command was asked for. */
export interface WorkbookOrder {
  planId: string | undefined;
  fy: string | undefined;
  division: string | undefined;
  deadline: string | undefined;
  to: string | undefined;
  out: string | undefined;
}

/** Writes the officers' workbook of a plan and year, of one division or of all; tells what stands in the way. */
export async function writeOfficerWorkbook(
  inputFolder: string,
  loaded: Loaded,
  order: WorkbookOrder,
): Promise<void> {
  const site = buildSite(loaded.rows, loaded.prose);
  const plan = planOf(site.plans, order.planId);
  const fy = yearOf(plan, order.fy ?? String(site.settings.asOfFy));
  const division = divisionOf(plan, fy, order.division);
  const out = outOf(order.out ?? `記入_${plan.id}_${fy}${division ? `_${division}` : ''}.xlsx`);
  await step('記入用のブックを作成', (tell) => {
    const errand = { plan, fy, division, deadline: order.deadline ?? null };
    const book = officerWorkbook(
      { ...errand, sendTo: order.to ?? site.settings.contact },
      rowsAsWritten(inputFolder),
    );
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, writeWorkbook(book));
    tell(inJapanese({ シート: book.sheets.length }));
  });
  console.log(`書き出しました: ${out}`);
}

/** The rows as they stand in data/: what is filled in for the site would come back as a change. */
function rowsAsWritten(inputFolder: string): Rows {
  return typedRows(sortFiles(readInput(inputFolder), new Set()).input);
}

function planOf(plans: readonly Plan[], id: string | undefined): Plan {
  const found = plans.find((plan) => plan.id === id);
  if (found) return found;
  const ids = plans.map((plan) => `  ${plan.id}（${plan.title}）`).join('\n');
  const said = id === undefined ? '計画のIDを1つ書いてください。' : `計画「${id}」はありません。`;
  throw new Stop(`${said}例：npm run excel -- ${plans[0]?.id ?? '<計画のID>'} --fy 2025\n${ids}`);
}

function yearOf({ years, title }: Plan, words: string): number {
  const fy = Number(words);
  if (years.length === 0 || years.includes(fy)) return fy;
  const span = `${years[0]}～${years.at(-1)}`;
  throw new Stop(
    `「${title}」の期間（${span}年度）に、年度「${words}」はありません。--fy に西暦4桁で書いてください。`,
  );
}

function divisionOf(plan: Plan, fy: number, name: string | undefined): string | null {
  if (name === undefined) return null;
  const rows = entryRows(plan, fy);
  const names = new Set(rows.flatMap(({ divisions }) => divisions.map((it) => it.name)));
  if (names.has(name)) return name;
  throw new Stop(
    `担当課「${name}」が主に担当する行はありません。次のどれかを書いてください。\n  ${[...names].join('\n  ')}`,
  );
}

function outOf(path: string): string {
  const out = resolve(path);
  if (existsSync(out) && statSync(out).isDirectory())
    throw new Stop('--out には、フォルダーではなく、ブックの名前（*.xlsx）を書いてください。');
  return out;
}
