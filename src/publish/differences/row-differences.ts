import { rowKey } from '../../tables/row-key.ts';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';

/** A row or a cell that two states of a site do not share. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly table: string;
  readonly planId: string;
  /** As in changes.csv: `1-1-2 / 4` */
  readonly key: string;
  /** Only of a cell that changed. */
  readonly column: string | null;
  readonly before: string;
  readonly after: string;
}

/** How the rows of a table are told apart, and which of its columns are compared. */
export interface Compared {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** What two states of the compared tables do not share: what is gone, what changed, what is new, table by table. */
export function rowDifferences(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
  compared: readonly Compared[],
): Difference[] {
  return compared.flatMap((how) => {
    const [old, now] = [before, after].map((tables) => byKey(tables, how));
    const removed = [...old!].filter(([id]) => !now!.has(id));
    const added = [...now!].filter(([id]) => !old!.has(id));
    const kept = [...old!].flatMap(([id, row]) => {
      const other = now!.get(id);
      return other ? cellDifferences(how, row, other) : [];
    });
    return [
      ...removed.map(([, row]) => whole('removed', how, row)),
      ...kept,
      ...added.map(([, row]) => whole('added', how, row)),
    ];
  });
}

type Row = Readonly<Record<string, Cell>>;

function byKey(tables: readonly PublishedTable[], { table, key }: Compared): Map<string, Row> {
  const rows = tables.find(({ name }) => name === table)?.rows ?? [];
  return new Map(rows.map((row) => [JSON.stringify([row['plan_id'], ...valuesOf(row, key)]), row]));
}

function cellDifferences(how: Compared, before: Row, after: Row): Difference[] {
  return how.columns
    .filter((column) => words(before[column]) !== words(after[column]))
    .map((column) => ({
      ...whole('changed', how, after),
      column,
      before: words(before[column]),
      after: words(after[column]),
    }));
}

function whole(kind: Difference['kind'], { table, key }: Compared, row: Row): Difference {
  const place = { table, planId: words(row['plan_id']), key: rowKey(key, valuesOf(row, key)) };
  return { kind, ...place, column: null, before: '', after: '' };
}

function valuesOf(row: Row, key: readonly string[]): string[] {
  return key.map((column) => words(row[column]));
}

function words(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
