import { siteTables, planTables } from '../../tables/all-tables.ts';
import { results } from '../../tables/results.ts';
import type { Rows } from '../../tables/describe/rows.ts';
import { columnOf, type Table } from '../../tables/describe/table.ts';
import type { Cell } from '../datasets/published-table.ts';
import { sheetNames } from '../formats/xlsx.ts';
import { entryColumns, type EntryColumnName } from '../../tables/entry-sheet.ts';
import type { Plan } from '../../model/types/model.ts';
import { effectKindsOf, entryWay } from './entry-way.ts';
import { entryRows } from './entry-rows.ts';
import { entrySheet } from './entry-sheet.ts';
import { startSheet, type Errand } from './start-sheet.ts';
import { listsOf, tableSheet } from './table-sheet.ts';
import type { ChoiceList, Workbook } from './workbook.ts';

/**
 * The workbook that goes out to the officers: how to fill it in, the sheet of the year, and for the one
 * who keeps the plan a sheet for each table. Cut to one division it has no tables.
 */
export function officerWorkbook(errand: Omit<Errand, 'hasTables'>, rows: Rows): Workbook {
  const { plan, fy, division } = errand;
  const mine = entryRows(plan, fy).filter(
    ({ divisions }) => division === null || divisions.some(({ name }) => name === division),
  );
  const kept = division === null ? keptTables(rows, plan.id) : [];
  const choices = entryChoices(plan);
  const names = sheetNames(kept.map(({ table }) => table.title));
  return {
    sheets: [
      startSheet({ ...errand, hasTables: kept.length > 0 }),
      entrySheet(plan, fy, mine, new Map(choices.map(({ column, list }) => [column, list.name]))),
      ...kept.map(({ table, rows: some }, at) => tableSheet(table, some, names[at]!)),
    ],
    lists: [...choices.map(({ list }) => list), ...kept.flatMap(({ table }) => listsOf(table))],
  };
}

/** What the columns of the sheet of the year offer: our states, and the plan's own scale, evaluators and effects. */
function entryChoices(plan: Plan): { column: EntryColumnName; list: ChoiceList }[] {
  const offers: [EntryColumnName, readonly string[]][] = [
    ['state', Object.values(columnOf(results, 'state').values!).map(({ ja }) => ja)],
    ['grade', plan.scale.map(({ grade }) => grade)],
    ['evaluator', entryWay(plan).evaluators.filter((it) => it !== null)],
    ['effect_kind', [...effectKindsOf(plan.effects).keys()]],
  ];
  return offers
    .filter(([, choices]) => choices.length > 0)
    .map(([column, choices]) => {
      const { title } = entryColumns.find(({ name }) => name === column)!;
      return { column, list: { name: title, choices: [...new Set(choices)] } };
    });
}

/** Written by a command, or too long and too far from a plan to be edited beside it. */
const notKept = new Set(['releases', 'synonyms']);

function keptTables(rows: Rows, planId: string) {
  const some = (table: Table, from: object | undefined) => ({
    table,
    rows: (from as Record<string, Record<string, Cell>[]>)[table.name] ?? [],
  });
  return [
    ...planTables.map((table) => some(table, rows.plans.get(planId) ?? {})),
    ...siteTables.filter(({ name }) => !notKept.has(name)).map((table) => some(table, rows.site)),
  ];
}
