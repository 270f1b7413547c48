import type { Reference } from '../../../tables/describe/column.ts';
import { siteTables, tableList } from '../../../tables/all-tables.ts';
import { recordsOf, tableOf, type Cell } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { meant } from '../../report/meant.ts';

/** What a reference may point to. */
export interface Target {
  /** The file that should hold the value. */
  file: string;
  /** Whether there is no such file. */
  isMissing: boolean;
  /** Columns of it that must match besides: `measure_no` of an action. */
  among: Readonly<Record<string, string>>;
  valid: ReadonlySet<string>;
  /** Valid values if `among` is left out. */
  everywhere: ReadonlySet<string>;
}

/** Finds the targets of cells; each set of values is gathered once, for a plan has thousands of cells. */
export class TargetIndex {
  private readonly found = new Map<string, Set<string>>();
  private readonly input: RawInput;

  constructor(input: RawInput) {
    this.input = input;
  }

  /** Nothing if the cell refers to nothing, or if what it refers to cannot be compared. */
  of(cell: Cell): Target | undefined {
    const { references } = cell.column;
    const home = references && homeOf(cell, references);
    if (home === undefined || home === '') return undefined;
    const file = `data/${home === null ? '' : `plans/${home}/`}${references!.table}.csv`;
    const raw = tableOf(this.input, references!.table, home);
    const shared = references!.with ?? [];
    const canCompare =
      shared.every((name) => cell.raw.header.includes(name)) &&
      [references!.column, ...shared].every((name) => raw?.header.includes(name) ?? true);
    if (!canCompare || this.input.unreadable.includes(file)) return undefined;
    const among = this.narrowing(cell, references!);
    return {
      file,
      isMissing: !raw,
      among,
      valid: this.values(references!, home, among),
      everywhere: this.values(references!, home, {}),
    };
  }

  private values(
    { table, column }: Reference,
    home: string | null,
    among: Record<string, string>,
  ): Set<string> {
    const id = JSON.stringify([table, column, home, among]);
    const known = this.found.get(id);
    if (known) return known;
    const columns = tableList.find(({ name }) => name === table)!.columns;
    const described = columns.find(({ name }) => name === column)!;
    const records = recordsOf(this.input, table, home).filter(({ cells }) =>
      Object.entries(among).every(([name, value]) => cells[name] === value),
    );
    const values = new Set(records.map(({ cells }) => meant(cells[column] ?? '', described)));
    this.found.set(id, values);
    return values;
  }

  /** The divisions of a plan are those of its government. */
  private narrowing({ raw, record }: Cell, reference: Reference): Record<string, string> {
    const columns = reference.with ?? [];
    const same = Object.fromEntries(columns.map((name) => [name, record.cells[name] ?? '']));
    if (raw.planId === null || reference.table !== 'divisions') return same;
    const plan = recordsOf(this.input, 'plans').find(
      ({ cells }) => cells['plan_id'] === raw.planId,
    );
    return plan ? { ...same, organization_id: plan.cells['organization_id'] ?? '' } : same;
  }
}

/** The plan in which to look, null for a table of the whole site. */
function homeOf({ raw, record }: Cell, reference: Reference): string | null {
  if (siteTables.some(({ name }) => name === reference.table)) return null;
  return reference.planColumn ? (record.cells[reference.planColumn] ?? '') : raw.planId;
}
