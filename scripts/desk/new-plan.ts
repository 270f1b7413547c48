import { tables, type TableName } from '../../src/tables/all-tables.ts';
import { writeCsv } from '../../src/tables/csv/write-csv.ts';
import type { Table } from '../../src/tables/describe/table.ts';
import type { TextFile } from '../../src/load/read/folder.ts';

interface NewPlan {
  planId: string;
  planTitle: string;
  startFy: string;
  endFy: string;
}

/** The tables that every plan fills; others are added when they are needed (`npm run new -- table`). */
const planTableNames = [
  'sections',
  'measures',
  'actions',
  'responsibilities',
  'schedule',
  'indicators',
  'indicator_values',
  'results',
] as const satisfies TableName[];

/** The files of a plan of which nothing is known yet: its tables without rows, and its introduction. */
export function newPlanFiles(plan: NewPlan): TextFile[] {
  return [
    ...planTableNames.map((name) => tableFile(name, [], `data/plans/${plan.planId}/${name}.csv`)),
    { path: `content/plans/${plan.planId}/index.mdx`, text: introduction(plan) },
  ];
}

/** A CSV of data/ with all columns of its table. */
export function tableFile(
  name: TableName,
  rows: readonly Record<string, string>[],
  path = `data/${name}.csv`,
): TextFile {
  const { columns }: Table = tables[name];
  const header = columns.map((column) => column.name);
  const lines = rows.map((row) => header.map((column) => row[column] ?? ''));
  return { path, text: writeCsv([header, ...lines]) };
}

function introduction({ planTitle, startFy, endFy }: NewPlan): string {
  return `---
title: ${planTitle}とは
description: ${planTitle}の紹介です。
---

## どのような計画か

期間は、${startFy}年度から${endFy}年度までです。計画のねらいを、ここに書いてください。
`;
}
