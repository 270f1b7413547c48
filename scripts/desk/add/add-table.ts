import { planTables, siteTables, tables, type TableName } from '../../../src/tables/all-tables.ts';
import { nearestTo } from '../../../src/load/report/nearest.ts';
import type { Table } from '../../../src/tables/describe/table.ts';
import { Stop } from '../../launch/stop.mjs';
import { tableFile } from '../new-plan.ts';
import type { Addition, AddOrder } from './add-to-site.ts';
import { planNamed } from './find-rows.ts';

/** Adds a table with its header and no rows. */
export function addTable({ drafts, words: [name], options }: AddOrder): Addition {
  if (name === undefined || !Object.hasOwn(tables, name)) throw unknownTable(name);
  const table: Table = tables[name as TableName];
  const planId = table.scope === 'plan' ? planNamed(drafts, options['plan'])['plan_id'] : undefined;
  const path = `data/${planId === undefined ? '' : `plans/${planId}/`}${name}.csv`;
  const required = table.columns.filter((column) => column.required === true);
  return {
    files: [tableFile(name as TableName, [], path)],
    next: [
      `${path} に行を書きます。1行が何かは：${table.about}`,
      `必ず書く列：${required.map((column) => `${column.name}（${column.title}）`).join('、')}`,
      'npm run check で点検します。',
    ],
  };
}

function unknownTable(name: string | undefined): Stop {
  const lines = [...siteTables, ...planTables].map((table) => `  ${table.name}（${table.title}）`);
  if (name === undefined) return new Stop(`表の名前を書いてください。\n${lines.join('\n')}`);
  const near = nearestTo(name, Object.keys(tables));
  const guess = near.length > 0 ? `「${near.join('」「')}」のことですか。` : '';
  return new Stop(`表「${name}」はありません。${guess}\n${lines.join('\n')}`);
}
