import { isOfSite } from '../../tables/all-tables.ts';
import type { Column } from '../../tables/describe/column.ts';
import { recordsOf, tableOf } from '../read/cells.ts';
import type { RawInput } from '../read/input.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { CodeContext } from './cell-context.ts';
import { numbersInDate } from './numbers-in-date.ts';
import { repairCell } from './repair-cell.ts';
import { isCertain } from './repair.ts';

/** What the numbers of the rows themselves meant, judged by the numbers around them and by those who refer to them. */
export class KeyRepairs {
  private readonly input: RawInput;
  private readonly own = new Map<string, ReadonlySet<string>>();
  private used: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(input: RawInput) {
    this.input = input;
  }

  /** The number of a row as it was meant; as it is written where that cannot be told. */
  meant(raw: RawTable, record: RawRecord, name: string): string {
    const text = record.cells[name] ?? '';
    const column = raw.table.columns.find((it) => it.name === name)!;
    if (column.type !== 'code' || isWhole(text)) return text.trim();
    const repair = repairCell(column, text, { codes: this.contextOf(raw, record, column) });
    return isCertain(repair) ? repair.certain : text.trim();
  }

  /** What is known of the numbers that a cell without a reference may hold. */
  contextOf(raw: RawTable, record: RawRecord, column: Column): CodeContext {
    const id = `${raw.file} ${column.name}`;
    const known = this.own.get(id) ?? wholeValues(raw, column.name);
    this.own.set(id, known);
    const used = () => this.usedIn(raw, column.name);
    const years = () => this.yearsOf(raw, record);
    const owners = () => this.ownersOf(raw, record);
    return {
      known,
      isKey: true,
      get used() {
        return used();
      },
      get years() {
        return years();
      },
      get owners() {
        return owners();
      },
    };
  }

  /** The codes of the rows of the plan that a row names as those it belongs to, each as it was meant. */
  private ownersOf({ table, planId }: RawTable, { cells }: RawRecord): string[] {
    return table.columns.flatMap(({ name, references }) => {
      const text = cells[name] ?? '';
      if (!references || isOfSite(references.table) || text === '') return [];
      if (isWhole(text)) return [text];
      const raw = tableOf(this.input, references.table, planId);
      const owner = raw?.records.find((it) => it.cells[references.column] === text);
      return raw && owner && owner.cells !== cells
        ? [this.meant(raw, owner, references.column)]
        : [];
    });
  }

  private usedIn({ table, planId }: RawTable, column: string): ReadonlySet<string> {
    this.used ??= usedCodes(this.input);
    return this.used.get(`${planId ?? ''}/${table.name}/${column}`) ?? new Set();
  }

  /** The year of the row, and those of its plan. */
  private yearsOf(raw: RawTable, { cells }: RawRecord): number[] {
    const plan = recordsOf(this.input, 'plans').find((it) => it.cells['plan_id'] === raw.planId);
    const [first, last] = [Number(plan?.cells['start_fy']), Number(plan?.cells['end_fy'])];
    const years = [cells['fy'], cells['from_fy'], cells['start_fy']]
      .map(Number)
      .filter((it) => it > 1900);
    for (let year = first; year <= last && last - first < 100; year += 1) years.push(year);
    return years;
  }
}

/** A code that no spreadsheet has touched. */
function isWhole(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) && !numbersInDate(text);
}

function wholeValues({ records }: RawTable, column: string): ReadonlySet<string> {
  return new Set(records.map(({ cells }) => cells[column] ?? '').filter(isWhole));
}

/** Codes by which whole cells and the names of prose files refer to the rows of each table. */
function usedCodes({ tables, prose }: RawInput): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, code: string) => {
    const codes = found.get(id) ?? new Set();
    found.set(id, codes.add(code));
  };
  for (const raw of tables)
    for (const { name, references } of raw.table.columns)
      if (references && !references.planColumn)
        for (const { cells } of raw.records) {
          const home = isOfSite(references.table) ? '' : (raw.planId ?? '');
          const code = cells[name] ?? '';
          if (isWhole(code)) add(`${home}/${references.table}/${references.column}`, code);
        }
  for (const { file } of prose) {
    const [, plan, table, code] =
      /^content\/plans\/([^/]+)\/(measures|sections)\/(.+)\.mdx$/.exec(file) ?? [];
    if (code) add(`${plan}/${table}/${table === 'measures' ? 'measure_no' : 'section_no'}`, code);
  }
  return found;
}
