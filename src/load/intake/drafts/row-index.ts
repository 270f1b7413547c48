import type { Draft, DraftRow } from './drafts.ts';
import { keyCells } from './key-cells.ts';

type Cells = Readonly<Record<string, string>>;

/** The rows of one draft by their keys, while a sheet is taken in: a sheet may have as many rows as the draft. */
export class RowIndex {
  private readonly draft: Draft;
  /** What a blank of a column means. */
  private readonly blanks: ReadonlyMap<string, string>;
  /** Rows by the columns of the key that a sheet has, and by what stands in them. */
  private readonly known = new Map<string, Map<string, DraftRow[]>>();
  /** Keys of rows that stand in no file, by the columns of the key that a sheet has. */
  private readonly said = new Map<string, Set<string>>();
  /** Rows that another sheet has taken away. */
  private readonly removed: readonly DraftRow[];

  constructor(draft: Draft) {
    this.draft = draft;
    this.blanks = new Map(
      draft.table.columns.map(({ name, blankMeans }) => [name, blankMeans ?? '']),
    );
    this.removed = draft.rows.filter(({ isRemoved }) => isRemoved);
  }

  /** The row with the same key, as far as `cells` have its columns. */
  find(cells: Cells): DraftRow | undefined {
    const { table } = this.draft;
    const names = table.key.filter((name) => cells[name] !== undefined);
    const id = names.join();
    const rows = this.known.get(id) ?? this.rowsBy(names);
    this.known.set(id, rows);
    return rows.get(this.keyOf(names, cells))?.find(({ isRemoved }) => !isRemoved);
  }

  /** Whether a row that stands in no file is said by others, as the action of a stage is. */
  isSaid(cells: Cells): boolean {
    const names = this.draft.table.key.filter((name) => cells[name] !== undefined);
    const id = names.join();
    const keys = this.said.get(id) ?? new Set(this.draft.said.map((row) => this.keyOf(names, row)));
    this.said.set(id, keys);
    return keys.has(this.keyOf(names, cells));
  }

  /** Takes up a row that was added, or whose key was written. */
  update(row: DraftRow): void {
    for (const [id, rows] of this.known) {
      const key = this.keyOf(id.split(','), row.cells, row.meant);
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
    return Map.groupBy(this.draft.rows, ({ cells, meant }) => this.keyOf(names, cells, meant));
  }

  /** A blank is what it means: files that we publish have none in a key. */
  private keyOf(names: readonly string[], cells: Cells, meant: Cells = {}): string {
    const own = keyCells(this.draft.table, cells);
    return names
      .map((name) => plain(own[name] || meant[name] || this.blanks.get(name) || ''))
      .join('\n');
  }
}

/** The same text, or the same number in another form: 5 and 5.0, but not 05. */
export function isSame(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text) ? String(Number(text)) : text;
}
