import type { Reference } from '../../../tables/describe/column.ts';
import { isOfSite } from '../../../tables/all-tables.ts';
import { recordsOf, tableOf, type Cell } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawTable } from '../../read/parse.ts';

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

/** Values of a column: all of them, and by what their rows share with the row that refers to them. */
interface Values {
  everywhere: ReadonlySet<string>;
  byShared: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the cells of one column refer to in one plan, or in the tables of the whole site. */
interface Goal extends Values {
  file: string;
  isMissing: boolean;
  /** Columns named alike on both sides that must match. */
  shared: readonly string[];
  /** The government whose divisions alone may be named. */
  government: string | undefined;
}

const none: ReadonlySet<string> = new Set();
const nothing: Values = { everywhere: none, byShared: new Map() };

/** Finds the targets of cells; what a column refers to is gathered once, for a country has millions of cells. */
export class TargetIndex {
  private readonly goals = new Map<RawTable, Map<string, Goal | undefined>>();
  private readonly values = new Map<string, Values>();
  private readonly governments: ReadonlyMap<string | undefined, string | undefined>;
  private readonly input: RawInput;

  constructor(input: RawInput) {
    this.input = input;
    this.governments = new Map(
      recordsOf(input, 'plans').map(({ cells }) => [cells['plan_id'], cells['organization_id']]),
    );
  }

  /** What a cell refers to in vain; nothing if it is there, or if it cannot be compared. */
  missedBy(cell: Cell): Target | undefined {
    const home = homeOf(cell);
    const goal = home === undefined || home === '' ? undefined : this.goalOf(cell, home);
    if (!goal) return undefined;
    const { file, isMissing, everywhere, byShared } = goal;
    // A result of an action need not name the measure too: a blank cell narrows nothing.
    if (!goal.shared.every((name) => cell.record.cells[name]))
      return everywhere.has(cell.value)
        ? undefined
        : { file, isMissing, among: nowhere, valid: everywhere, everywhere };
    const among = amongOf(cell, goal);
    const valid = byShared.get(Object.values(among).join('\n')) ?? none;
    return valid.has(cell.value) ? undefined : { file, isMissing, among, valid, everywhere };
  }

  private goalOf({ raw, column }: Cell, home: string | null): Goal | undefined {
    const id = `${column.name} ${home ?? ''}`;
    const goals = this.goals.get(raw) ?? new Map<string, Goal | undefined>();
    this.goals.set(raw, goals);
    if (!goals.has(id)) goals.set(id, this.findGoal(raw, column.references!, home));
    return goals.get(id);
  }

  private findGoal(from: RawTable, reference: Reference, home: string | null): Goal | undefined {
    const { table, column, with: shared = [] } = reference;
    const file = `data/${home === null ? '' : `plans/${home}/`}${table}.csv`;
    const raw = tableOf(this.input, table, home);
    const canCompare =
      shared.every((name) => from.header.includes(name)) &&
      [column, ...shared].every((name) => raw?.header.includes(name) ?? true);
    // A row that cannot be read, or whose number is asked for, may be the one that is looked for.
    const isBroken = raw?.records.some(
      ({ isMisshapen, asked }) =>
        isMisshapen || [column, ...shared].some((name) => asked?.has(name)),
    );
    if (!canCompare || isBroken || this.input.unreadable.includes(file)) return undefined;
    // The divisions of a plan are those of its government.
    const government =
      from.planId !== null && table === 'divisions' ? this.governments.get(from.planId) : undefined;
    const among = government === undefined ? shared : [...shared, 'organization_id'];
    const values = raw ? this.valuesIn(raw, column, among) : nothing;
    return { file, isMissing: !raw, shared, government, ...values };
  }

  private valuesIn(raw: RawTable, column: string, among: readonly string[]): Values {
    const id = [raw.file, column, ...among].join(' ');
    const values = this.values.get(id) ?? valuesIn(raw, column, among);
    this.values.set(id, values);
    return values;
  }
}

function amongOf({ record }: Cell, { shared, government }: Goal): Record<string, string> {
  if (shared.length === 0 && government === undefined) return nowhere;
  const same = Object.fromEntries(shared.map((name) => [name, record.cells[name] ?? '']));
  return government === undefined ? same : { ...same, organization_id: government };
}

const nowhere: Record<string, string> = {};

function valuesIn({ records }: RawTable, column: string, shared: readonly string[]): Values {
  const everywhere = new Set<string>();
  const byShared = new Map<string, Set<string>>();
  for (const { cells } of records) {
    const value = cells[column] ?? '';
    const among = shared.map((name) => cells[name] ?? '').join('\n');
    everywhere.add(value);
    const values = byShared.get(among);
    if (values) values.add(value);
    else byShared.set(among, new Set([value]));
  }
  return { everywhere, byShared };
}

/** The plan in which to look, null for a table of the whole site; nothing if the cell refers to nothing. */
function homeOf({ raw, record, column: { references } }: Cell): string | null | undefined {
  if (!references) return undefined;
  if (isOfSite(references.table)) return null;
  return references.planColumn ? (record.cells[references.planColumn] ?? '') : raw.planId;
}
