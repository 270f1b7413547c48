import type { Draft, DraftRow } from './drafts.ts';
import { keyCells } from './key-cells.ts';

type Cells = Readonly<Record<string, string>>;

/** The rows of one draft by their keys, while a sheet is taken in: a sheet may have as many rows as the draft. */
export class RowIndex {
  private readonly draft: Draft;
  /** Rows by the columns of the key that a sheet has, and by what stands in them. */
  private readonly known = new Map<string, Map<string, DraftRow[]>>();
  /** Rows that another sheet has taken away. */
  private readonly removed: readonly DraftRow[];

  constructor(draft: Draft) {
    this.draft = draft;
    this.removed = draft.rows.filter(({ isRemoved }) => isRemoved);
  }

  /** The row with the same key, as far as `cells` have its columns. */
  find(cells: Cells): DraftRow | undefined {
    const { table } = this.draft;
    const names = table.key.filter((name) => cells[name] !== undefined);
    const id = names.join();
    const rows = this.known.get(id) ?? this.rowsBy(names);
    this.known.set(id, rows);
    return rows.get(keyOf(names, keyCells(table, cells)))?.find(({ isRemoved }) => !isRemoved);
  }

  /** Takes up a row that was added, or whose key was written. */
  update(row: DraftRow): void {
    for (const [id, rows] of this.known) {
      const key = keyOf(id.split(','), keyCells(this.draft.table, row.cells));
      const same = rows.get(key) ?? [];
      if (!same.includes(row)) rows.set(key, [...same, row]);
    }
  }

  /** Whether another sheet has taken away a row that stands here as it went out. */
  isRemovedElsewhere(cells: Cells): boolean {
    return this.removed.some(
      ({ before }) =>
        before !== null &&
        Object.entries(cells).every(([name, value]) => isSame(before[name] ?? '', value)),
    );
  }

  private rowsBy(names: readonly string[]): Map<string, DraftRow[]> {
    const { table, rows } = this.draft;
    return Map.groupBy(rows, ({ cells }) => keyOf(names, keyCells(table, cells)));
  }
}

/** The same text, or the same number in another form: 5 and 5.0, but not 05. */
export function isSame(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function keyOf(names: readonly string[], cells: Cells): string {
  return names.map((name) => plain(cells[name] ?? '')).join('\n');
}

function plain(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text) ? String(Number(text)) : text;
}
