import type { Column } from '../../tables/describe/column.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { Displaced, Fits } from './cell-fits.ts';

/** Two columns and the rows whose cells fit them the other way round only. */
interface Swap {
  pair: readonly [Column, Column];
  rows: readonly RawRecord[];
  isOfAll: boolean;
}

/** Fewer rows may be slips of their own. */
const fewestRows = 3;

/** The two columns whose cells, or names, were swapped; nothing where more rows than those are wrong in them. */
export function swapsIn(raw: RawTable, fits: Fits): Displaced | undefined {
  const columns = raw.table.columns.filter(({ name }) => raw.header.includes(name));
  const records = raw.records.filter(({ isMisshapen }) => !isMisshapen);
  const doubtful = columns.filter(
    (column) => records.filter(({ cells }) => !fits(column, cells[column.name] ?? '')).length > 1,
  );
  const swaps = doubtful.flatMap((one) =>
    columns.flatMap((other) => (other === one ? [] : (swapOf(records, one, other, fits) ?? []))),
  );
  const [best] = swaps.toSorted((a, b) => b.rows.length - a.rows.length);
  return best && displaced(raw, best);
}

function swapOf(
  records: readonly RawRecord[],
  one: Column,
  other: Column,
  fits: Fits,
): Swap | undefined {
  const textIn = ({ cells }: RawRecord, { name }: Column) => cells[name] ?? '';
  const fit = (record: RawRecord, a: Column, b: Column) =>
    fits(one, textIn(record, a)) && fits(other, textIn(record, b));
  const filled = records.filter((it) => textIn(it, one) || textIn(it, other));
  const wrong = filled.filter((it) => !fit(it, one, other));
  // What stands beside a blank cell was moved, not swapped.
  const rows = wrong.filter((it) => textIn(it, one) && textIn(it, other) && fit(it, other, one));
  if (rows.length < fewestRows || rows.length < 0.8 * wrong.length) return undefined;
  return { pair: [one, other], rows, isOfAll: rows.length >= 0.8 * filled.length };
}

function displaced(raw: RawTable, { pair: [one, other], rows, isOfAll }: Swap): Displaced {
  const all = isOfAll ? raw.records.filter(({ isMisshapen }) => !isMisshapen) : rows;
  const meant = new Map(all.map((record) => [record, swapped(record, one, other)]));
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const names = `${one.name}（${one.title}）と ${other.name}（${other.title}）`;
  const found = `${first.line}行目: ${one.name}=${first.cells[one.name] ?? ''}、${other.name}=${first.cells[other.name] ?? ''}`;
  const expected = `${one.name}: ${one.about}（例: ${one.example}）、${other.name}: ${other.about}（例: ${other.example}）`;
  const words = isOfAll
    ? {
        rule: 'header',
        line: 1,
        message: `見出しの ${names} が、入れ替わっています。`,
        fix: `見出しの行の ${one.name} と ${other.name} を入れ替えてください。値はそのままで構いません。`,
      }
    : {
        rule: 'row-shape',
        line: first.line,
        message: `${first.line}行目から${last.line}行目までの${rows.length}行で、${names} の値が入れ替わっています。`,
        fix: `この${rows.length}行の ${one.name} と ${other.name} の値を、入れ替えてください。`,
      };
  return {
    meant,
    gain: 2 * rows.length,
    problem: { file: raw.file, ...words, found, expected, standard: 'L1-05' },
  };
}

function swapped(record: RawRecord, one: Column, other: Column): RawRecord {
  const { cells } = record;
  return {
    ...record,
    cells: {
      ...cells,
      [one.name]: cells[other.name] ?? '',
      [other.name]: cells[one.name] ?? '',
    },
  };
}
