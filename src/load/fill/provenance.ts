import type { RawRecord, RawTable } from '../read/parse.ts';
import type { Filler } from './filler.ts';

/** The columns that name the owner of a fact, the nearest first, with the table that has the owner. */
const owners = [
  ['indicator_no', 'indicators'],
  ['measure_no', 'measures'],
  ['action_no', 'actions'],
  ['section_no', 'sections'],
] as const;

const columns = ['source_id', 'source_place', 'source_page'] as const;

/**
 * The place of a fact is that of its measure (of a value: of its indicator) where all of it is left blank; of
 * what came in a year it is that of the result of the measure in that year, for no plan can tell what came. A
 * source that is named is another document: its places and pages are typed, never made up.
 */
export function provenanceCells(tables: readonly RawTable[]): Filler {
  const ownerIn = ownerFinder(tables);
  let reports: ReturnType<typeof reportFinder> | undefined;
  const reportOf = (record: RawRecord) => (reports ??= reportFinder(tables))(record);
  return (raw) => {
    if (!isFact(raw)) return {};
    const ownerOf = ownerIn(raw);
    const homeOf = (record: RawRecord) => {
      const { source_id: source, source_place: place, source_page: page } = record.cells;
      if (place || source || page) return undefined;
      const home = record.cells['series'] === 'actual' ? reportOf(record) : ownerOf(record);
      return home?.['source_place'] ? home : undefined;
    };
    return Object.fromEntries(
      columns.map((name) => [name, (record: RawRecord) => homeOf(record)?.[name] ?? '']),
    );
  };
}

function isFact({ table }: RawTable): boolean {
  return table.scope === 'plan' && table.columns.some(({ name }) => name === 'source_place');
}

type Cells = RawRecord['cells'];

/** Finds the owner of a fact of a table: the nearest that is named and is there. */
function ownerFinder(tables: readonly RawTable[]) {
  const known = new Map<string, ReadonlyMap<string, Cells>>();
  const byNo = (column: string, name: string) => {
    const found = known.get(column) ?? cellsByNo(tables, column, name);
    known.set(column, found);
    return found;
  };
  return ({ table }: RawTable) => {
    const own = table.key.length === 1 ? table.key[0] : undefined;
    // A stage that names an indicator is a fact of its measure; a measure has no owner but itself.
    const named = owners.filter(
      ([column, name]) =>
        column !== own &&
        name !== table.name &&
        (column !== 'indicator_no' || table.name === 'indicator_values') &&
        (column !== 'section_no' || table.name !== 'measures'),
    );
    return ({ cells }: RawRecord): Cells | undefined => {
      for (const [column, name] of named) {
        const owner = cells[column] && byNo(column, name).get(cells[column]);
        if (owner) return owner;
      }
      return undefined;
    };
  };
}

function cellsByNo(tables: readonly RawTable[], column: string, name: string) {
  const records = tables.find(({ table }) => table.name === name)?.records ?? [];
  return new Map(records.map(({ cells }) => [cells[column] ?? '', cells]));
}

/** Finds the result that reports of a year of the measure to which a value or effect belongs. */
function reportFinder(tables: readonly RawTable[]): (record: RawRecord) => Cells | undefined {
  const recordsOf = (name: string) =>
    tables.find(({ table }) => table.name === name)?.records.map(({ cells }) => cells) ?? [];
  const homeOf = new Map(recordsOf('actions').map((it) => [it['action_no'], it['measure_no']]));
  const measureOf = (cells: Cells) => cells['measure_no'] || homeOf.get(cells['action_no']);
  const indicators = new Map(recordsOf('indicators').map((it) => [it['indicator_no'], it]));
  const reports = new Map<string, Cells>();
  for (const cells of recordsOf('results')) {
    const key = `${measureOf(cells)}/${cells['fy']}`;
    if (cells['source_place'] && !reports.has(key)) reports.set(key, cells);
  }
  return ({ cells }) => {
    const owner = cells['indicator_no'] ? indicators.get(cells['indicator_no']) : cells;
    const measure = owner && measureOf(owner);
    return measure ? reports.get(`${measure}/${cells['fy']}`) : undefined;
  };
}
