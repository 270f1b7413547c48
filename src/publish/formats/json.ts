import type { Plan, Site } from '../../model/types/model.ts';
import { isYesOrNo, type Column } from '../../tables/describe/column.ts';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';
import { sourcesOf } from '../datasets/dataset-sources.ts';
import { absolute, urls } from '../urls.ts';

/** For programs: the rows with what is needed to understand them, values typed, blanks null. */
export function toJson(
  site: Site,
  table: PublishedTable,
  address = urls.dataFile(site, `${table.name}.json`),
): string {
  const { name, title, title_en, about, columns, rows } = table;
  const content = {
    name,
    title,
    title_en,
    about,
    url: absolute(site, address),
    licence: site.settings.licence,
    licence_url: site.settings.licenceUrl,
    publisher: site.settings.publisher,
    as_of: site.settings.asOf,
    drafts: site.plans
      .filter(isTold(table))
      .flatMap((plan) => (plan.draftWords ? [{ plan_id: plan.id, note: plan.draftWords }] : [])),
    attributions: sourcesOf({ site, plan: null, tables: [table] }).map(
      ({ source }) => source.attribution,
    ),
    columns: columns.map((column) => ({
      name: column.name,
      type: isYesOrNo(column) ? 'boolean' : column.type,
      title: column.title,
      title_en: column.title_en,
      about: column.about,
      ...(column.unit ? { unit: column.unit } : {}),
      ...(column.values ? { values: namesOf(column.values) } : {}),
    })),
    row_count: rows.length,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((it) => [it.name, typedCell(it, row[it.name] ?? null)])),
    ),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Codes with their names in two languages; what else is known of a code is for our own pages. */
function namesOf(values: NonNullable<Column['values']>) {
  return Object.fromEntries(Object.entries(values).map(([code, { ja, en }]) => [code, { ja, en }]));
}

/** yes and no as true and false, for files that have a type for them. */
export function typedCell(column: Column, cell: Cell): Cell | boolean {
  return isYesOrNo(column) && cell !== null ? cell === 'yes' : cell;
}

/** Whether a table has rows of a plan; one that has no column for it is about all. */
function isTold({ columns, rows }: PublishedTable): (plan: Plan) => boolean {
  const told = new Set(rows.map((row) => row['plan_id']));
  const isByPlan = columns.some(({ name }) => name === 'plan_id');
  return ({ id }) => !isByPlan || told.has(id);
}
