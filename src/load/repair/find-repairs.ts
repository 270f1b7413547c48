import type { Column } from '../../tables/describe/column.ts';
import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import { CellContexts } from './cell-contexts.ts';
import { repairCell } from './repair-cell.ts';
import { isCertain, type Repair } from './repair.ts';

/** What the cells of a folder meant that cannot stand as they are, by row and name of column. */
export type Repairs = ReadonlyMap<RawRecord, ReadonlyMap<string, Repair>>;

/** Looks at every cell of a folder as it is written; rows out of shape are left alone. */
export function findRepairs(input: RawInput): Repairs {
  const contexts = new CellContexts(input);
  const fine = new FineTexts();
  const found = new Map<RawRecord, Map<string, Repair>>();
  for (const raw of input.tables) {
    for (const record of raw.records) {
      if (record.isMisshapen) continue;
      for (const column of raw.table.columns) {
        const repair = repairIn(contexts, fine, raw, record, column);
        if (!repair) continue;
        const ofRow = found.get(record) ?? new Map<string, Repair>();
        found.set(record, ofRow.set(column.name, repair));
      }
    }
  }
  return found;
}

function repairIn(
  contexts: CellContexts,
  fine: FineTexts,
  raw: RawTable,
  record: RawRecord,
  column: Column,
) {
  const text = record.cells[column.name] ?? '';
  // Most cells are blank, or numbers that are there: a country has millions of them.
  if (text === '' || fine.has(column, text)) return undefined;
  if (column.references && column.type === 'code' && contexts.isKnown(raw, record, column))
    return undefined;
  const repair = repairCell(column, text, contexts.of(raw, record, column));
  if (!repair) fine.add(column, text);
  return repair;
}

/** Types whose cells are judged without what stands around them. */
const judgedAlone: ReadonlySet<string> = new Set([
  'choice',
  'fiscal_year',
  'date',
  'datetime',
  'url',
]);

/** The texts of columns that were looked at and need no repair: most cells say what another has said. */
class FineTexts {
  private readonly known = new Map<Column, Set<string>>();

  has(column: Column, text: string): boolean {
    return this.known.get(column)?.has(text) ?? false;
  }

  add(column: Column, text: string): void {
    if (!judgedAlone.has(column.type)) return;
    const texts = this.known.get(column) ?? new Set();
    this.known.set(column, texts.add(text));
  }
}

/** The folder as it was meant: what is certain is in its place, what is a question stands as written and is marked. Rules that compare rows look at this one, so that a damaged cell is one problem only. */
export function asMeant(input: RawInput, repairs: Repairs): RawInput {
  const tables = input.tables.map((raw) => ({
    ...raw,
    records: raw.records.map((record) => mended(record, repairs.get(record))),
  }));
  return { ...input, tables };
}

function mended(record: RawRecord, repairs: ReadonlyMap<string, Repair> | undefined): RawRecord {
  if (!repairs) return record;
  const cells = { ...record.cells };
  const asked = new Set<string>();
  for (const [name, repair] of repairs) {
    if (isCertain(repair)) Object.assign(cells, { [name]: repair.certain }, repair.also);
    else asked.add(name);
  }
  return { ...record, cells, asked };
}
