import type { Table } from '../../../tables/describe/table.ts';
import { effectNo, resultNo } from '../../fill/usual-cells.ts';

/** The cells of a row with its number, also where it was left out: by it rows are told apart. */
export function keyCells(
  { name, key: [key] }: Table,
  cells: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const number = key !== undefined && !cells[key] ? leftOut[name]?.({ cells }) : undefined;
  return number === undefined ? cells : { ...cells, [key!]: number };
}

/** Numbers that may be left out, as they are filled in then. */
const leftOut: Record<string, (row: { cells: Readonly<Record<string, string>> }) => string> = {
  results: resultNo,
  effects: effectNo,
};
