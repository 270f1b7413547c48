import type { Column } from '../../tables/describe/column.ts';
import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import { CellContexts } from './cell-contexts.ts';
import { plainlyFine } from './plainly-fine.ts';
import { repairCell } from './repair-cell.ts';
import { isCertain, type Repair } from './repair.ts';

/** What the cells of a folder meant that cannot stand as they are, by row and name of column. */
export type Repairs = ReadonlyMap<RawRecord, ReadonlyMap<string, Repair>>;

/** Looks at every cell of a folder as it is written; rows out of shape are left alone. */
export function findRepairs(input: RawInput): Repairs {
  const contexts = new CellContexts(input);
  const fineTexts = new Map<Column, Set<string>>();
  const found = new Map<RawRecord, Map<string, Repair>>();
  for (const raw of input.tables) {
    const looks = raw.table.columns
      .filter(({ name }) => raw.header.includes(name))
      .map((column) => ({ column, isFine: glanceAt(contexts, fineTexts, raw, column) }));
    for (const record of raw.records) {
      if (record.isMisshapen) continue;
      for (const { column, isFine } of looks) {
        const text = record.cells[column.name];
        // Most cells are blank, or fine at a glance: a country has millions of them.
        if (!text || isFine(text, record)) continue;
        const repair = repairCell(column, text, contexts.of(raw, record, column));
        if (repair) add(found, record, column, repair);
        else fineTexts.get(column)?.add(text);
      }
    }
  }
  return found;
}

function add(
  found: Map<RawRecord, Map<string, Repair>>,
  record: RawRecord,
  { name }: Column,
  repair: Repair,
): void {
  const ofRow = found.get(record) ?? new Map<string, Repair>();
  found.set(record, ofRow.set(name, repair));
}

/** Types whose cells are judged without what stands around them: most say what another has said. */
const judgedAlone: ReadonlySet<string> = new Set([
  'choice',
  'fiscal_year',
  'date',
  'datetime',
  'url',
]);

/** Tells at a glance whether a cell of a column needs no repair; `fineTexts` are those that were looked at closely. */
function glanceAt(
  contexts: CellContexts,
  fineTexts: Map<Column, Set<string>>,
  raw: RawTable,
  column: Column,
): (text: string, record: RawRecord) => boolean {
  if (judgedAlone.has(column.type)) {
    const texts = fineTexts.get(column) ?? new Set();
    fineTexts.set(column, texts);
    return (text) => texts.has(text);
  }
  if (column.type !== 'code' || !column.references) return plainlyFine(column);
  if (column.references.planColumn)
    return (text, record) => contexts.knownFor(raw, record, column).has(text);
  let known: ReadonlySet<string> | undefined;
  return (text, record) => (known ??= contexts.knownFor(raw, record, column)).has(text);
}

/** The folder as it was meant: what is certain is in its place, what is a question stands as written and is marked. Rules that compare rows look at this one, so that a damaged cell is one problem only. */
export function asMeant(input: RawInput, repairs: Repairs): RawInput {
  if (repairs.size === 0) return input;
  const tables = input.tables.map(({ text: _, ...raw }) => ({
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
