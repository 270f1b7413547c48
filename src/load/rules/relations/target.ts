import type { Column, Reference } from '../../../tables/describe/column.ts';
import { isOfSite } from '../../../tables/all-tables.ts';
import { recordsOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import { isToldMissing } from '../../report/missing-tables.ts';

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
  /** Values of rows that lack what they share, which is told of them: any row may mean them. */
  unplaced: ReadonlySet<string>;
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
const nothing: Values = { everywhere: none, byShared: new Map(), unplaced: none };

/** Tells what a cell of one column refers to in vain; nothing if it is there, or if it cannot be compared. */
export type MissedBy = (record: RawRecord, value: string) => Target | undefined;

/** Finds the targets of cells; what a column refers to is gathered once, for a country has millions of cells. */
export class TargetIndex {
  private readonly values = new Map<string, Values>();
  private readonly governments: ReadonlyMap<string | undefined, string | undefined>;
  private readonly input: RawInput;

  constructor(input: RawInput) {
    this.input = input;
    this.governments = new Map(
      recordsOf(input, 'plans').map(({ cells }) => [cells['plan_id'], cells['organization_id']]),
    );
  }

  /** The judge of one column of a table. */
  missedIn(raw: RawTable, { references }: Column): MissedBy {
    if (!references) return () => undefined;
    const { planColumn } = references;
    if (isOfSite(references.table)) return missedBy(this.findGoal(raw, references, null));
    if (!planColumn) return missedBy(this.findGoal(raw, references, raw.planId));
    const judges = new Map<string, MissedBy>();
    return (record, value) => {
      const home = record.cells[planColumn];
      if (!home) return undefined;
      const judge = judges.get(home) ?? missedBy(this.findGoal(raw, references, home));
      judges.set(home, judge);
      return judge(record, value);
    };
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
    const isTold = this.input.unreadable.includes(file) || isToldMissing(this.input, table, home);
    if (!canCompare || isBroken || isTold) return undefined;
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

function missedBy(goal: Goal | undefined): MissedBy {
  if (!goal) return () => undefined;
  const { file, isMissing, shared, everywhere, byShared, unplaced } = goal;
  const anywhere = { file, isMissing, among: {}, valid: everywhere, everywhere };
  const keyOf = keyMaker(goal);
  return (record, value) => {
    // A result of an action need not name the measure too: a blank cell narrows nothing.
    if (!shared.every((name) => record.cells[name]))
      return everywhere.has(value) ? undefined : anywhere;
    const valid = byShared.get(keyOf(record)) ?? none;
    if (valid.has(value) || unplaced.has(value)) return undefined;
    return { file, isMissing, among: amongOf(record, goal), valid, everywhere };
  };
}

/** What a row shares with those that it may refer to, as one text: nothing and one column are all that most have. */
function keyMaker(goal: Goal): (record: RawRecord) => string {
  const { shared, government } = goal;
  const [first] = shared;
  if (first === undefined) return () => government ?? '';
  if (shared.length === 1 && government === undefined) return ({ cells }) => cells[first] ?? '';
  return (record) => Object.values(amongOf(record, goal)).join('\n');
}

function amongOf({ cells }: RawRecord, { shared, government }: Goal): Record<string, string> {
  const same = Object.fromEntries(shared.map((name) => [name, cells[name] ?? '']));
  return government === undefined ? same : { ...same, organization_id: government };
}

function valuesIn({ records }: RawTable, column: string, shared: readonly string[]): Values {
  const everywhere = new Set<string>();
  if (shared.length === 0) {
    for (const { cells } of records) everywhere.add(cells[column] ?? '');
    return { everywhere, byShared: new Map([['', everywhere]]), unplaced: none };
  }
  const byShared = new Map<string, Set<string>>();
  const unplaced = new Set<string>();
  for (const { cells } of records) {
    const value = cells[column] ?? '';
    const [first = ''] = shared;
    const among =
      shared.length === 1
        ? (cells[first] ?? '')
        : shared.map((name) => cells[name] ?? '').join('\n');
    everywhere.add(value);
    if (shared.some((name) => !cells[name])) unplaced.add(value);
    const values = byShared.get(among);
    if (values) values.add(value);
    else byShared.set(among, new Set([value]));
  }
  return { everywhere, byShared, unplaced };
}
