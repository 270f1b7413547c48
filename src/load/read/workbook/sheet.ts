import { cellAddress, type GridCell, type GridRow, type Merge } from './grid.ts';
import { textGatherer } from './strings.ts';
import type { NumberLook } from './styles.ts';
import { attribute, scanXml } from './xml.ts';

/** What the cells of all sheets point to. */
export interface Shared {
  strings: readonly string[];
  looks: readonly NumberLook[];
  /** Whether days are counted from 1904, as on old Macs. */
  isFrom1904: boolean;
}

/** The cells of one sheet; blank rows are left out. */
export function readSheet(xml: string, shared: Shared): { rows: GridRow[]; merges: Merge[] } {
  const rows: GridRow[] = [];
  const merges: Merge[] = [];
  let cells: GridCell[] = [];
  let row = 0;
  let cell = { column: -1, type: '', style: 0, value: '' };
  let isValue = false;
  const inline = textGatherer();

  scanXml(xml, {
    open: (name, tag) => {
      inline.open(name);
      if (name === 'row') {
        row = numberOfRow(tag, row);
        cells = [];
        cell.column = -1;
      } else if (name === 'c') {
        cell = openCell(tag, cell.column);
        inline.begin();
      } else if (name === 'v') isValue = true;
      else if (name === 'mergeCell')
        for (const merge of mergeOf(attribute(tag, 'ref') ?? '')) merges.push(merge);
    },
    text: (text) => {
      inline.text(text);
      if (isValue) cell.value += text;
    },
    close: (name) => {
      inline.close(name);
      if (name === 'v') isValue = false;
      else if (name === 'c') {
        const shown = cell.type === 'inlineStr' ? text(inline.end()) : shownCell(cell, shared);
        if (shown.text !== '') cells[cell.column] = shown;
      } else if (name === 'row' && cells.some(({ text: words }) => words.trim() !== ''))
        rows.push({ no: row, cells });
    },
  });
  return { rows, merges };
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
}

/** The column of a cell, from 0: as it says, else the one beside the last. */
export function columnOfCell(tag: string, before: number): number {
  return cellAddress(attribute(tag, 'r') ?? '')?.column ?? before + 1;
}

/** The number of a row, from 1: as it says, else the one below the last. */
export function numberOfRow(tag: string, before: number): number {
  return Number(attribute(tag, 'r') ?? before + 1);
}

function openCell(tag: string, before: number): OpenCell {
  return {
    column: columnOfCell(tag, before),
    type: attribute(tag, 't') ?? 'n',
    style: Number(attribute(tag, 's') ?? 0),
    value: '',
  };
}

function mergeOf(range: string): Merge[] {
  const [from, to] = range.split(':').map(cellAddress);
  if (!from || !to) return [];
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}

const text = (words: string): GridCell => ({ text: words, look: 'text' });

function shownCell({ type, style, value }: OpenCell, shared: Shared): GridCell {
  if (value.trim() === '') return text('');
  if (type === 's') return text(shared.strings[Number(value)] ?? '');
  if (type === 'str' || type === 'd') return text(value.replace(/\r\n?/g, '\n'));
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', look: 'boolean' };
  if (type === 'e') return { text: value, look: 'error' };
  const number = Number(value);
  // What is no number of a spreadsheet is shown as it stands, for a person to judge.
  if (!decimal.test(value) || !Number.isFinite(number)) return text(value);
  const look = shared.looks[style] ?? 'number';
  if (look === 'date' && number >= 0 && number < 2_958_466)
    return { text: dayOf(number, shared.isFrom1904), look };
  if (look === 'percent') return { text: `${shortest(number * 100)}%`, look };
  return { text: shortest(number), look: 'number' };
}

const decimal = /^-?\d*\.?\d*(?:E[+-]?\d+)?$/i;

/** Fifteen digits are what a spreadsheet knows: 69.900000000000006 is 69.9. */
function shortest(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** Day 1 is 1900-01-01; day 60 is a day that never was, so all after it are one too high. */
function dayOf(serial: number, isFrom1904: boolean): string {
  const days = isFrom1904 ? serial + 1462 : serial;
  const milliseconds = Math.round((days - (days < 60 ? 25_568 : 25_569)) * 86_400) * 1000;
  const stamp = new Date(milliseconds).toISOString();
  return stamp.endsWith('T00:00:00.000Z') ? stamp.slice(0, 10) : stamp.slice(0, 19);
}
