import { tableList } from '../../tables/all-tables.ts';
import type { Column } from '../../tables/describe/column.ts';
import type { PublishedTable } from '../datasets/published-table.ts';

/** What tells the rows of a table apart, and where its codes lead, by the names of columns. */
export interface Keys {
  /** Never blank in any column; null for a table whose key may have blanks. */
  primary: string[] | null;
  /** The same for such a table. */
  unique: string[] | null;
  foreign: ForeignKey[];
}

export interface ForeignKey {
  fields: string[];
  table: string;
  /** In the same order. */
  referred: string[];
}

/** The joined tables are in no folder, so their keys stand here. */
const derivedKeys: Record<string, readonly string[]> = {
  figures: ['plan_id', 'indicator_no', 'series', 'fy', 'revision', 'label'],
  measures_overview: ['plan_id', 'measure_no'],
  indicator_status: ['plan_id', 'indicator_no'],
  schedule_now: ['plan_id', 'action_no'],
  action_divisions: ['plan_id', 'action_no', 'division_id', 'from_fy'],
  readability: ['dataset', 'rule', 'table', 'columns'],
};

/**
 * The keys of a published table; a foreign key only to a table that is published too. Where the tables are
 * those of one plan, none that leads into other plans.
 */
export function keysOf(
  table: PublishedTable,
  published: readonly PublishedTable[],
  isOfPlan = false,
): Keys {
  const key = keyOf(table.name);
  const isFilled = (name: string) =>
    table.columns.find((column) => column.name === name)?.required === true;
  const foreign = table.columns
    .flatMap((column) => foreignKey(table, column) ?? [])
    // Programs that check foreign keys stumble over those that are blank in part.
    .filter(({ fields }) => fields.length === 1 || fields.every(isFilled))
    .filter((it) => published.some(({ name }) => name === it.table))
    .filter(({ fields }) => !fields.includes('plan_id') || !tellsOfLeftPlans(table, published))
    .filter(({ fields, referred }) => !isOfPlan || staysInPlan(fields, referred));
  const whole = key.length > 0 ? key : null;
  return key.every(isFilled)
    ? { primary: whole, unique: null, foreign }
    : { primary: null, unique: whole, foreign };
}

/** The history goes on telling of a plan that is there no more, so it leads into none. */
function tellsOfLeftPlans(
  { name, rows }: PublishedTable,
  published: readonly PublishedTable[],
): boolean {
  if (name !== 'changes') return false;
  const plans = published.find((it) => it.name === 'plans')?.rows ?? [];
  const there = new Set(plans.map((row) => row['plan_id']));
  return rows.some((row) => !there.has(row['plan_id']));
}

function staysInPlan(fields: readonly string[], referred: readonly string[]): boolean {
  return fields[referred.indexOf('plan_id')] === 'plan_id';
}

/** A table of plans has plan_id in front of its key once it holds all of them. */
function keyOf(name: string): string[] {
  const described = tableList.find((table) => table.name === name);
  if (!described) return [...(derivedKeys[name] ?? [])];
  return described.scope === 'plan' ? ['plan_id', ...described.key] : [...described.key];
}

function foreignKey({ name }: PublishedTable, column: Column): ForeignKey | null {
  if (column.name === 'plan_id' && name !== 'plans')
    return { fields: ['plan_id'], table: 'plans', referred: ['plan_id'] };
  const { references } = column;
  if (!references) return null;
  const { table, with: also = [], planColumn = 'plan_id' } = references;
  const isOfPlan = tableList.find((it) => it.name === table)?.scope === 'plan';
  const plan = isOfPlan ? { own: [planColumn], there: ['plan_id'] } : { own: [], there: [] };
  const fields = [...plan.own, ...also, column.name];
  const referred = [...plan.there, ...also, references.column];
  const isOne = keyOf(table).every((it) => referred.includes(it));
  return isOne ? { fields, table, referred } : null;
}
