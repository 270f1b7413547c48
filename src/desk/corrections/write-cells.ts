import type { NumberLook } from '../../load/read/workbook/styles.ts';
import { columnOfCell, numberOfRow } from '../../load/read/workbook/sheet.ts';
import { attribute, scanXml } from '../../load/read/workbook/xml.ts';
import { cellText } from '../../publish/workbook/xml-text.ts';
import type { CellEdit } from './cell-edit.ts';

/** A cell of a sheet that is to be written otherwise. */
interface Found {
  edit: CellEdit;
  /** What stands between < and > where it begins. */
  tag: string;
  start: number;
  end: number;
}

/**
 * The XML of a sheet with some of its cells written otherwise, their looks as they were; `unwritten` are those that
 * hold a formula, which is not for us to overwrite, or that the sheet does not have.
 */
export function writeCells(
  xml: string,
  edits: readonly CellEdit[],
  looks: readonly NumberLook[],
): { xml: string; unwritten: readonly CellEdit[] } {
  const found = findCells(xml, edits);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit, tag, start, end } of found) {
    pieces.push(xml.slice(at, start), cellXml(tag, edit, looks));
    at = end;
  }
  pieces.push(xml.slice(at));
  const written = new Set(found.map(({ edit }) => edit));
  return { xml: pieces.join(''), unwritten: edits.filter((edit) => !written.has(edit)) };
}

/** In the order in which they stand; those with a formula are left out. */
function findCells(xml: string, edits: readonly CellEdit[]): Found[] {
  const wanted = new Map(edits.map((edit) => [`${edit.row}/${edit.column}`, edit]));
  const found: Found[] = [];
  let [row, column] = [0, -1];
  let open: Omit<Found, 'end'> | undefined;
  scanXml(xml, {
    open: (name, tag, start) => {
      if (name === 'row') [row, column] = [numberOfRow(tag, row), -1];
      else if (name === 'f') open = undefined;
      if (name !== 'c') return;
      column = columnOfCell(tag, column);
      const edit = wanted.get(`${row}/${column}`);
      open = edit && { edit, tag, start };
    },
    close: (name, end) => {
      if (name !== 'c') return;
      if (open) found.push({ ...open, end });
      open = undefined;
    },
  });
  return found;
}

/** Of the old cell its place and its look stay. */
function cellXml(tag: string, { text, isNumber }: CellEdit, looks: readonly NumberLook[]): string {
  const [name = 'c'] = /^[^\s/]+/.exec(tag) ?? [];
  const prefix = name.slice(0, -1);
  const kept = (['r', 's'] as const).flatMap((it) => {
    const value = attribute(tag, it);
    return value === undefined ? [] : [` ${it}="${value}"`];
  });
  const begin = `<${name}${kept.join('')}`;
  if (text === '') return `${begin}/>`;
  const look = looks[Number(attribute(tag, 's') ?? 0)] ?? 'number';
  if (isNumber && look === 'number') return `${begin}><${prefix}v>${text}</${prefix}v></${name}>`;
  const words = `<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t>`;
  return `${begin} t="inlineStr"><${prefix}is>${words}</${prefix}is></${name}>`;
}
