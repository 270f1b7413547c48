import type { Column } from '../../tables/describe/column.ts';
import type { RawRecord } from '../read/parse.ts';
import type { Fits } from './cell-fits.ts';

/** How cells were shifted: from a place of the row on, to the left (1: one was deleted) or to the right (-1: one was inserted). */
export interface Shift {
  from: number;
  by: 1 | -1;
}

/** A row seen in columns that are all described: how many of its cells fit, as they stand or shifted back. */
export class RowInColumns {
  private readonly texts: readonly string[];
  private readonly columns: readonly Column[];
  private readonly fits: Fits;
  private readonly known = new Map<string, boolean>();
  private own: number | undefined;

  constructor(record: RawRecord, columns: readonly Column[], fits: Fits) {
    this.texts = columns.map(({ name }) => record.cells[name] ?? '');
    this.columns = columns;
    this.fits = fits;
  }

  /** The cells that do not fit; that of the hole which a shift has torn counts for nothing. */
  faults(shift?: Shift): number {
    if (!shift) return (this.own ??= this.count(this.texts));
    return this.count(shiftedBack(this.texts, shift), holeOf(shift, this.columns.length));
  }

  /** Whether so many cells may have been shifted so: what was inserted is blank, as is the end that a deleted cell left. */
  allows({ from, by }: Shift, fewest: number): boolean {
    const edge = by === 1 ? this.texts.at(-1) : this.texts[from];
    return edge === '' && this.texts.slice(from).filter(Boolean).length >= fewest;
  }

  private count(texts: readonly string[], hole?: number): number {
    return texts.filter((text, at) => at !== hole && !this.fit(at, text)).length;
  }

  private fit(at: number, text: string): boolean {
    const key = `${at} ${text}`;
    const known = this.known.get(key) ?? this.fits(this.columns[at]!, text);
    this.known.set(key, known);
    return known;
  }
}

/** The place of which nothing is known: where a cell was deleted, or the end over which one was pushed. */
export function holeOf({ from, by }: Shift, width: number): number {
  return by === 1 ? from : width - 1;
}

/** The cells of a row where they were before a shift. */
export function shiftedBack(texts: readonly string[], { from, by }: Shift): string[] {
  const [before, after] = [texts.slice(0, from), texts.slice(from)];
  return by === 1 ? [...before, '', ...after.slice(0, -1)] : [...before, ...after.slice(1), ''];
}
