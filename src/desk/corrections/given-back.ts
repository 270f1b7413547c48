import { decode } from '../../load/read/decode.ts';
import { openedWorkbook } from '../../load/read/workbook/read-workbook.ts';
import { readCsv } from '../../tables/csv/read-csv.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import type { Delivery } from '../examined.ts';
import { lastOfEach, type CellEdit } from './cell-edit.ts';
import { replaceParts } from './replace-parts.ts';
import { writeCells } from './write-cells.ts';

/** A file to be saved back, and what of it could not be written: formulas. */
export interface GivenBack {
  bytes: Uint8Array<ArrayBuffer>;
  /** How many cells were written. */
  cells: number;
  unwritten: readonly CellEdit[];
}

/**
 * A file that was dropped, with some of its cells written otherwise and all else as it was. `edits` are of this file;
 * it has been read before, so it can be read.
 */
export function givenBack({ name, bytes }: Delivery, edits: readonly CellEdit[]): GivenBack {
  const own = lastOfEach(edits.filter(({ file }) => file === name));
  if (own.length === 0) return { bytes: new Uint8Array(bytes), cells: 0, unwritten: [] };
  return /\.(csv|txt)$/i.test(name) ? csvGivenBack(bytes, own) : workbookGivenBack(bytes, own);
}

function workbookGivenBack(bytes: Uint8Array, edits: readonly CellEdit[]): GivenBack {
  const { parts, sheets, looks } = openedWorkbook(bytes);
  const replaced = new Map<string, Uint8Array>();
  const unwritten: CellEdit[] = [];
  for (const [sheet, own] of Map.groupBy(edits, ({ sheet: name }) => name ?? '')) {
    const path = sheets.get(sheet) ?? '';
    const written = writeCells(parts.get(path) ?? '', own, looks);
    for (const edit of written.unwritten) unwritten.push(edit);
    if (written.unwritten.length < own.length)
      replaced.set(path, new TextEncoder().encode(written.xml));
  }
  const cells = edits.length - unwritten.length;
  return { bytes: replaceParts(bytes, replaced), cells, unwritten };
}

/** With the mark of byte order that Excel needs, unless it was UTF-8 without. */
function csvGivenBack(bytes: Uint8Array, edits: readonly CellEdit[]): GivenBack {
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { bytes: new Uint8Array(bytes), cells: 0, unwritten: edits };
  const { rows } = readCsv(decoded.text, { delimiter: [',', '\t', ';'] });
  for (const { row, column, text } of edits) rows[row - 1]![column] = text;
  const isPlain = decoded.encoding === 'UTF-8' && bytes[0] !== 0xef;
  const text = writeCsv(rows, bytes.includes(0x0d) ? '\r\n' : '\n');
  const written = new TextEncoder().encode(`${isPlain ? '' : '\uFEFF'}${text}`);
  return { bytes: written, cells: edits.length, unwritten: [] };
}
