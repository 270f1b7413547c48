import type { Reference } from '../../tables/column.ts';
import { siteTables } from '../../tables/index.ts';
import { cellsOf, recordsOf, tableOf, type Cell } from '../cells.ts';
import type { RawInput } from '../input.ts';
import { nearestTo } from '../nearest.ts';
import type { RawRecord } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { spreadsheetDamage } from './spreadsheet-damage.ts';

/** What a cell refers to exists: the measure of an action, the division of a responsibility … */
export function checkReference(input: RawInput): Problem[] {
  const targets = new TargetIndex(input);
  const absent = new Set<string>();
  return [...cellsOf(input)].flatMap((cell) => {
    const { references } = cell.column;
    if (!references || !isCode(cell) || !targets.areReadable(cell, references)) return [];
    const file = fileOf(cell, references);
    if (targets.areAbsent(cell, references)) {
      const id = `${cell.raw.file} ${cell.column.name} ${file}`;
      if (absent.has(id)) return [];
      absent.add(id);
      return [missingTable(cell, file)];
    }
    return targets.of(cell, references).has(cell.value) ? [] : [problem(cell, references, targets)];
  });
}

/** Any other cell is blank or damaged, which another rule says. */
function isCode({ value, column }: Cell): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value) && !spreadsheetDamage(value, column);
}

/** Valid values per reference and home, found once: a plan has thousands of cells. */
class TargetIndex {
  private readonly found = new Map<string, Set<string>>();
  private readonly input: RawInput;

  constructor(input: RawInput) {
    this.input = input;
  }

  areAbsent(cell: Cell, reference: Reference): boolean {
    return !tableOf(this.input, reference.table, homeOf(cell, reference));
  }

  /** Not if a file lacks a column that is compared: then its header is the one problem. */
  areReadable(cell: Cell, reference: Reference): boolean {
    const shared = reference.with ?? [];
    const home = homeOf(cell, reference);
    const { header } = tableOf(this.input, reference.table, home) ?? {};
    const needed = [reference.column, ...shared];
    return (
      home !== '' &&
      shared.every((name) => cell.raw.header.includes(name)) &&
      needed.every((name) => header?.includes(name) ?? true)
    );
  }

  of(cell: Cell, reference: Reference, narrow = this.narrowing(cell, reference)): Set<string> {
    const planId = homeOf(cell, reference);
    const id = JSON.stringify([reference.table, reference.column, planId, narrow]);
    let values = this.found.get(id);
    if (!values) {
      const fits = (record: RawRecord) =>
        Object.entries(narrow).every(([name, value]) => record.cells[name] === value);
      const records = recordsOf(this.input, reference.table, planId).filter(fits);
      values = new Set(records.map(({ cells }) => cells[reference.column] ?? ''));
      this.found.set(id, values);
    }
    return values;
  }

  /** Columns that must match besides; the divisions of a plan are those of its government. */
  narrowing({ raw, record }: Cell, reference: Reference): Record<string, string> {
    const columns = reference.with ?? [];
    const same = Object.fromEntries(columns.map((name) => [name, record.cells[name] ?? '']));
    if (raw.planId === null || reference.table !== 'divisions') return same;
    const plan = recordsOf(this.input, 'plans').find(
      ({ cells }) => cells['plan_id'] === raw.planId,
    );
    return plan ? { ...same, organization_id: plan.cells['organization_id'] ?? '' } : same;
  }
}

function homeOf({ raw, record }: Cell, reference: Reference): string | null {
  if (siteTables.some(({ name }) => name === reference.table)) return null;
  return reference.planColumn ? (record.cells[reference.planColumn] ?? '') : raw.planId;
}

function fileOf(cell: Cell, reference: Reference): string {
  const home = homeOf(cell, reference);
  return `data/${home === null ? '' : `plans/${home}/`}${reference.table}.csv`;
}

function problem(cell: Cell, reference: Reference, targets: TargetIndex): Problem {
  const { column, value, place } = cell;
  const file = fileOf(cell, reference);
  const valid = targets.of(cell, reference);
  const narrow = Object.entries(targets.narrowing(cell, reference));
  const among = narrow.map(([name, shared]) => `${name} が「${shared}」`).join('、');
  const isElsewhere = targets.of(cell, reference, {}).has(value);
  return {
    rule: 'reference',
    ...place,
    message: isElsewhere
      ? `${column.title}「${value}」は ${file} にありますが、${among}の行ではありません。`
      : `${column.title}「${value}」が ${file} にありません。`,
    found: value,
    expected: `${file} の${among && `、${among}の行の`} ${reference.column} にある値${valid.size ? '' : '（今は1つもありません）'}`,
    nearest: nearestTo(value, valid),
    fix: `値を直すか、${file} に行を加えてください。`,
  };
}

function missingTable({ column, value, place }: Cell, file: string): Problem {
  return {
    rule: 'reference',
    ...place,
    message: `${file} がないので、${column.title}を確かめられません。`,
    found: value,
    expected: `${file} にある値`,
    fix: `${file} を置いてください。`,
  };
}
