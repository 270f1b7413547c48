import { isOfSite } from '../../tables/all-tables.ts';
import type { Column } from '../../tables/describe/column.ts';
import { recordsOf, tableOf } from '../read/cells.ts';
import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { CellContext, CodeContext } from './cell-context.ts';
import { KeyRepairs } from './key-repairs.ts';
import { numbersInDate } from './numbers-in-date.ts';

const ditto = /^(?:〃|々|"|''|同上|同じ|仝|↑)$/;

/** Both contexts in one object; what is looked up when it is asked for stays so. */
function withAll(around: CellContext, more: CellContext): CellContext {
  return Object.defineProperties(more, Object.getOwnPropertyDescriptors(around));
}

/** Rows farther away than these are hardly of the same thing. */
const reach = 20;

/** What stands around each cell of a whole folder; each set of codes is gathered once. */
export class CellContexts {
  private readonly input: RawInput;
  private readonly keys: KeyRepairs;
  private readonly known = new Map<string, ReadonlySet<string>>();
  private readonly named = new Map<string, ReadonlyMap<string, string>>();
  private readonly places = new Map<RawTable, ReadonlyMap<RawRecord, number>>();
  private units: ReadonlyMap<string, string> | undefined;

  constructor(input: RawInput) {
    this.input = input;
    this.keys = new KeyRepairs(input);
  }

  /** What stands around one cell: its parts are looked up only when they are asked for. */
  of(raw: RawTable, record: RawRecord, column: Column): CellContext {
    const above = () => this.aboveOf(raw, record, column);
    const around = {
      row: record.cells,
      columns: raw.header,
      get above() {
        return above();
      },
    };
    if (column.type === 'code')
      return withAll(around, { codes: this.codesFor(raw, record, column) });
    if (column.type !== 'number') return around;
    return withAll(around, { unit: record.cells['unit'] ?? this.unitOf(raw, record) });
  }

  /** The codes to which a cell may refer. Only for a column that refers to another table. */
  knownFor(raw: RawTable, record: RawRecord, column: Column): ReadonlySet<string> {
    const references = column.references!;
    const home = homeOf(raw, record, column);
    const id = `${home ?? ''}/${references.table}/${references.column}`;
    const known = this.known.get(id) ?? this.valuesOf(references.table, references.column, home);
    this.known.set(id, known);
    return known;
  }

  private codesFor(raw: RawTable, record: RawRecord, column: Column): CodeContext {
    const { references } = column;
    if (!references) return this.keys.contextOf(raw, record, column);
    const home = homeOf(raw, record, column);
    const known = this.knownFor(raw, record, column);
    const names = () => this.namesOf(raw, references.table, references.column, home);
    const beside = () => this.besideOf(raw, record, column, known);
    return {
      known,
      isKey: false,
      get beside() {
        return beside();
      },
      get names() {
        return names();
      },
    };
  }

  /** What stands above cells that only say 「〃」. */
  private aboveOf(raw: RawTable, record: RawRecord, { name }: Column): string {
    const at = this.placeOf(raw, record);
    const above = raw.records.slice(0, at).findLast(({ cells }) => !ditto.test(cells[name] ?? ''));
    return above?.cells[name] ?? '';
  }

  /** What the nearest cells above and below name, of those that a cell may name: rows of one thing stand together. */
  private besideOf(
    raw: RawTable,
    record: RawRecord,
    { name }: Column,
    known: ReadonlySet<string>,
  ): string[] {
    const at = this.placeOf(raw, record);
    const isKnown = ({ cells }: RawRecord) => known.has(cells[name] ?? '');
    const above = raw.records.slice(Math.max(0, at - reach), at).findLast(isKnown);
    const below = raw.records.slice(at + 1, at + 1 + reach).find(isKnown);
    return [...new Set([above, below].flatMap((it) => it?.cells[name] ?? []))];
  }

  private placeOf(raw: RawTable, record: RawRecord): number {
    const known = this.places.get(raw) ?? new Map(raw.records.map((it, at) => [it, at]));
    this.places.set(raw, known);
    return known.get(record)!;
  }

  private valuesOf(table: string, column: string, home: string | null): ReadonlySet<string> {
    const raw = tableOf(this.input, table, home);
    if (!raw) return new Set();
    const codes = raw.records.map((record) => this.keys.meant(raw, record, column));
    // A row whose number is damaged in the same way is no reason to believe the cell that names it.
    return new Set(codes.filter((code) => !numbersInDate(code)));
  }

  /** Rows by their printed names; a name that two rows have names none. The divisions of a plan are those of its government. */
  private namesOf(from: RawTable, table: string, column: string, home: string | null) {
    const government = table === 'divisions' ? this.governmentOf(from.planId) : undefined;
    const id = `${home ?? ''}/${table}/${column}/${government ?? ''}`;
    const known = this.named.get(id);
    if (known) return known;
    const raw = tableOf(this.input, table, home);
    const pairs = (raw?.records ?? [])
      .filter(({ cells }) => government === undefined || cells['organization_id'] === government)
      .map((record) => ({
        name: (record.cells['name'] ?? record.cells['title'] ?? '').normalize('NFKC').trim(),
        code: this.keys.meant(raw!, record, column),
      }));
    const groups = Map.groupBy(pairs, ({ name }) => name);
    const found = new Map(
      [...groups].flatMap(([name, of]) =>
        name !== '' && of.length === 1 ? [[name, of[0]!.code] as const] : [],
      ),
    );
    this.named.set(id, found);
    return found;
  }

  private governmentOf(planId: string | null): string | undefined {
    const plans = recordsOf(this.input, 'plans');
    return plans.find(({ cells }) => cells['plan_id'] === planId)?.cells['organization_id'];
  }

  /** The unit of a value is that of its indicator. */
  private unitOf(raw: RawTable, record: RawRecord): string | undefined {
    this.units ??= new Map(
      this.input.tables
        .filter(({ table }) => table.name === 'indicators')
        .flatMap((indicators) =>
          indicators.records.map((it) => [
            `${indicators.planId}/${this.keys.meant(indicators, it, 'indicator_no')}`,
            it.cells['unit'] ?? '',
          ]),
        ),
    );
    return this.units.get(`${raw.planId}/${record.cells['indicator_no'] ?? ''}`) || undefined;
  }
}

/** The plan whose table the cell refers to, null for a table of the whole site. */
function homeOf(raw: RawTable, record: RawRecord, { references }: Column): string | null {
  if (isOfSite(references!.table)) return null;
  return references!.planColumn ? (record.cells[references!.planColumn] ?? '') : raw.planId;
}
