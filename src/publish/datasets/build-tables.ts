import type { Plan, Site } from '../../model/types/model.ts';
import { planTables, siteTables, tables } from '../../tables/all-tables.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { columnOf, scopeWhenPublished, type Table } from '../../tables/describe/table.ts';
import { actionDivisions } from './derived/action-divisions.ts';
import { withCodeTexts } from './code-text.ts';
import { figures } from './derived/figures.ts';
import { indicatorStatus } from './derived/indicator-status.ts';
import { measuresOverview } from './derived/measures-overview.ts';
import { scheduleNow } from './derived/schedule-now.ts';
import { ofPlan, type Cell, type PublishedTable } from './published-table.ts';
import { readableColumns, readableNames } from './readable-names.ts';

/** Every table that the site publishes: the joined ones for people first, then the facts. */
export function buildDatasets(site: Site, rows: Rows): PublishedTable[] {
  return [
    figures(site),
    measuresOverview(site),
    indicatorStatus(site),
    scheduleNow(site),
    actionDivisions(site, rows),
    ...planTables.map((table) => publishPlanTable(site, rows, table)),
    ...siteTables.map((table) => publishSiteTable(site, rows, table)),
  ]
    .filter((table) => table.rows.length > 0)
    .map(withCodeTexts);
}

/** The tables of one plan: those that have rows of it. */
export function datasetsOfPlan(datasets: readonly PublishedTable[], plan: Plan): PublishedTable[] {
  return datasets
    .filter(({ scope }) => scope === 'plan')
    .map((table) => ofPlan(table, plan.id))
    .filter((table) => table.rows.length > 0);
}

function publishSiteTable(site: Site, rows: Rows, table: Table): PublishedTable {
  return {
    ...wordsOf(table),
    columns: [...table.columns, ...readableColumns(table)],
    rows: rowsOf(rows.site, table).map((row) => ({
      ...row,
      ...readableNames(site, table, null, row),
    })),
  };
}

function publishPlanTable(site: Site, rows: Rows, table: Table): PublishedTable {
  return {
    ...wordsOf(table),
    columns: [columnOf(tables.plans, 'plan_id'), ...table.columns, ...readableColumns(table)],
    rows: site.plans.flatMap((plan) =>
      rowsOf(rows.plans.get(plan.id) ?? {}, table).map((row) => {
        const published: Record<string, Cell> = { plan_id: plan.id, ...row };
        if ('source_id' in published) published['source_id'] ??= plan.source.id;
        for (const { name, blankMeans } of table.columns)
          if (blankMeans) published[name] ??= blankMeans;
        return { ...published, ...readableNames(site, table, plan, published) };
      }),
    ),
  };
}

function rowsOf(rows: RowsByTable, table: Table): readonly Record<string, Cell>[] {
  return rows[table.name as keyof RowsByTable] ?? [];
}

function wordsOf(table: Table) {
  const { name, title, title_en, about } = table;
  return { name, title, title_en, about, scope: scopeWhenPublished(table) };
}
