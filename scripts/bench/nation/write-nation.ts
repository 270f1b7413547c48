import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tables, type TableName } from '../../../src/tables/all-tables.ts';
import { writeCsv } from '../../../src/tables/csv/write-csv.ts';
import { fixture } from '../../build/places.ts';
import { government, mostGovernments, type Government } from './governments.ts';
import { divisionRows, measuresPerPlan, planRows } from './plan-rows.ts';
import type { Cells } from './rows.ts';
import { topics } from './words.ts';

/** The largest nation that can be made. */
export const mostMeasures = mostGovernments * measuresPerPlan;

/**
 * Writes the site folder of a nation that does not exist, with so many measures: a government and its plan for every
 * sixty (or `perPlan`), the last with what is left. The same number gives the same bytes, and a larger nation begins as a smaller one.
 */
export function writeNation(folder: string, measures: number, perPlan = measuresPerPlan): void {
  const count = Math.ceil(measures / perPlan);
  const governments = Array.from({ length: count }, (_, at) => government(at));
  for (const part of ['content/pages', 'data/phases.csv', 'data/synonyms.csv'])
    cpSync(join(fixture, part), join(folder, part), {
      recursive: true,
      // It speaks of the plan of the fixture.
      filter: (path) => !path.endsWith('reading.mdx'),
    });
  for (const [table, rows] of Object.entries(siteRows(governments)))
    writeTable(join(folder, 'data'), table as TableName, rows);
  for (const it of governments)
    writePlan(folder, it, Math.min(perPlan, measures - it.at * perPlan));
}

function writePlan(folder: string, owner: Government, measures: number): void {
  const id = planIdOf(owner);
  for (const [table, rows] of Object.entries(planRows(owner, measures)))
    writeTable(join(folder, 'data', 'plans', id), table as TableName, rows);
  const title = `${owner.name}行政改革プランとは`;
  const prose = `この計画は実在しません。サイトの組み立てにかかる時間とメモリーを測るために、${owner.name}の名前でつくったものです。`;
  const head = `---\ntitle: ${title}\ndescription: ${owner.name}という実在しない団体の計画です。\n---`;
  write(join(folder, 'content', 'plans', id, 'index.mdx'), `${head}\n\n${prose}\n`);
}

function siteRows(governments: readonly Government[]): Partial<Record<TableName, Cells[]>> {
  return {
    site: Object.entries(settings).map(([key, value]) => ({ key, value })),
    organizations: governments.map(({ id, lgCode, name, kana, english, kind }) => ({
      organization_id: id,
      lg_code: lgCode,
      name,
      name_kana: kana,
      name_en: english,
      kind,
      url: `https://${id}.example.jp/`,
    })),
    plans: governments.map(planRow),
    divisions: governments.flatMap(divisionRows),
    sources: governments.map(sourceRow),
    topics: topics.map(([topic_id, title, title_en]) => {
      return { topic_id, title, title_en, about: `${title}にかかわる施策（架空）。` };
    }),
  };
}

function planRow(owner: Government): Cells {
  return {
    plan_id: planIdOf(owner),
    organization_id: owner.id,
    title: `${owner.name}行政改革プラン（架空）`,
    title_en: `Reform plan of ${owner.english}`,
    start_fy: 2024,
    end_fy: 2028,
    status: 'adopted',
    text_origin: 'official',
    source_id: `${owner.id}-plan`,
  };
}

function sourceRow({ id, name }: Government): Cells {
  return {
    source_id: `${id}-plan`,
    organization_id: id,
    title: `${name}行政改革プラン（架空）`,
    issued_on: '2024-03',
    status: 'adopted',
    terms: 'CC BY 4.0',
    attribution: `出典：${name}「${name}行政改革プラン（架空）」（令和6年3月）をもとに作成`,
    retrieved_on: '2024-04-01',
    note: '実在しない資料',
  };
}

/** `g0007-reform` */
function planIdOf({ id }: Government): string {
  return `${id}-reform`;
}

function writeTable(folder: string, name: TableName, rows: readonly Cells[]): void {
  const fields: string[] = tables[name].columns.map((column) => column.name);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  write(join(folder, `${name}.csv`), writeCsv([fields, ...data]));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const settings = {
  title: '架空の国の行革あゆみ',
  tagline: '組み立ての速さを測るための、実在しない国',
  publisher: '架空の国 行政改革室（架空）',
  contact: '架空の国 行政改革室（架空）',
  contact_url: 'https://nation.example.jp/toiawase/',
  contact_email: 'gyokaku@nation.example.jp',
  base_url: 'https://nation.example.jp/',
  licence: 'CC BY 4.0',
  licence_url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
  as_of: '2026-11',
  as_of_fy: 2026,
  own_site: 'no',
};
