import type { RawRecord, RawTable } from '../read/parse.ts';
import type { Displaced, Fits } from './cell-fits.ts';

const fewestRows = 3;
const sides = { 1: '左', [-1]: '右' } as const;

/** Rows that fit their columns once all their cells move by one to the left (1) or to the right (-1). */
export function shiftsIn(raw: RawTable, fits: Fits): Displaced | undefined {
  // What lies at the end of a row is in sight only where every column of the file is described.
  const columns = raw.header.map((name) => raw.table.columns.find((it) => it.name === name));
  if (columns.some((column) => column === undefined)) return undefined;
  const faults = (texts: readonly string[]) =>
    columns.filter((column, at) => !fits(column!, texts[at] ?? '')).length;
  const meant = ([1, -1] as const)
    .map((by) => shiftedBy(raw, by, faults))
    .toSorted((a, b) => b.rows.size - a.rows.size)[0]!;
  return meant.rows.size < fewestRows ? undefined : displaced(raw, meant.by, meant.rows);
}

interface Shifted {
  by: 1 | -1;
  rows: Map<RawRecord, RawRecord>;
}

function shiftedBy(
  { records, header }: RawTable,
  by: 1 | -1,
  faults: (texts: readonly string[]) => number,
): Shifted {
  const rows = new Map<RawRecord, RawRecord>();
  for (const record of records) {
    if (record.isMisshapen) continue;
    const texts = header.map((name) => record.cells[name] ?? '');
    const lost = by === 1 ? texts[0] : texts.at(-1);
    const before = faults(texts);
    // A row that was shifted has nothing where it came from.
    if (lost !== '' || before < 2) continue;
    const moved = by === 1 ? [...texts.slice(1), ''] : ['', ...texts.slice(0, -1)];
    // What fell off the edge may be missed, and nothing else.
    if (faults(moved) > 1 || faults(moved) >= before - 1) continue;
    const cells = Object.fromEntries(header.map((name, at) => [name, moved[at] ?? '']));
    rows.set(record, { ...record, cells });
  }
  return { by, rows };
}

function displaced(raw: RawTable, by: 1 | -1, rows: Map<RawRecord, RawRecord>): Displaced {
  const lines = [...rows.keys()].map(({ line }) => line);
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const isWhole = [...rows.values()].every((row) => row.cells[raw.table.key[0]!]);
  const meant = new Map(
    // What lost its key cannot be told from others: no rule judges it.
    [...rows].map(([from, to]) => [from, isWhole ? to : { ...to, isMisshapen: true }]),
  );
  const [record] = rows.keys();
  return {
    meant,
    problem: {
      rule: 'row-shape',
      file: raw.file,
      line: first,
      message: `${first}行目から${last}行目までの${lines.length}行で、セルが${sides[by === 1 ? -1 : 1]}に1つずれています。`,
      found: raw.header.map((name) => record!.cells[name] ?? '').join(','),
      expected: raw.header.join(','),
      fix: `この${lines.length}行のセルを、行ごとすべて${sides[by]}に1つ移してください${isWhole ? '' : '。端から消えた値は、資料か前の版から書き直します'}。`,
      standard: 'L1-05',
    },
  };
}
