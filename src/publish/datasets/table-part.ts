import type { Indicator, Topic } from '../../model/types/model.ts';
import type { PublishedTable } from './published-table.ts';

/** The rows of 指標の値の一覧 that belong to one indicator, in the columns of the whole. */
export function figuresOf(tables: readonly PublishedTable[], indicator: Indicator): PublishedTable {
  return part(
    tables,
    'figures',
    (row) => row['plan_id'] === indicator.plan.id && row['indicator_no'] === indicator.no,
  );
}

/** The rows of 施策の一覧 that belong to one topic, in the columns of the whole. */
export function measuresOf(tables: readonly PublishedTable[], topic: Topic): PublishedTable {
  const keys = new Set(topic.measures.map(({ plan, no }) => `${plan.id}/${no}`));
  return part(tables, 'measures_overview', (row) =>
    keys.has(`${String(row['plan_id'])}/${String(row['measure_no'])}`),
  );
}

function part(
  tables: readonly PublishedTable[],
  name: string,
  isPart: (row: PublishedTable['rows'][number]) => boolean,
): PublishedTable {
  const table = tables.find((it) => it.name === name)!;
  return { ...table, rows: table.rows.filter(isPart) };
}
