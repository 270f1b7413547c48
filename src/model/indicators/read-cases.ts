import { parse } from 'yaml';
import { tables } from '../../tables/all-tables.ts';
import { columnOf } from '../../tables/describe/table.ts';
import type { Measured } from './standing.ts';
import { statuses, type Status } from './status.ts';

/** One example of the rules: the tests run it and the page /about/method/ prints it. */
export interface ProgressCase {
  /** ASCII: its place on the page. */
  id: string;
  /** What is special about it. */
  title: string;
  measured: Measured;
  /** Worked out by hand, never taken from the program. */
  expected: {
    status: Status;
    progress: number | null;
    /** The value that the path asks for in the year of the latest actual. */
    expected: number | null;
    reason: string;
  };
  /** Why it is so, in one sentence. */
  note: string;
}

/** The cases of one subject, under its heading. */
export interface ProgressCaseGroup {
  title: string;
  cases: ProgressCase[];
}

type Entry = Record<string, unknown>;

/**
 * Reads the cases of progress-cases.yaml, whose head tells the form.
 * @throws naming the case, the key and what stands there, where something has not this form
 */
export function readCases(text: string): ProgressCaseGroup[] {
  const groups: unknown = parse(text);
  if (!Array.isArray(groups)) throw new Error('The cases are not a list of groups');
  return (groups as Entry[]).map(({ title, cases }) => ({
    title: words(title, 'A group: title'),
    cases: (cases as Entry[]).map((entry) => readCase(entry)),
  }));
}

const keys = [
  ...['id', 'title', 'unit', 'direction', 'nature', 'from', 'comparable', 'kind', 'words'],
  ...['baseline', 'targets', 'actuals', 'as_of', 'status', 'progress', 'expected'],
  ...['reason', 'note'],
];

function readCase(entry: Entry): ProgressCase {
  const id = words(entry['id'], 'A case: id');
  const at = (key: string) => `Case ${id}: ${key}`;
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`${at(unknown)} is none of ${keys.join(', ')}`);
  const own = (key: string) => words(entry[key], at(key));
  return {
    id,
    title: own('title'),
    measured: readMeasured(entry, at),
    expected: {
      status: oneOf(
        entry['status'],
        statuses.map(({ status }) => status),
        at('status'),
      ),
      progress: entry['progress'] === undefined ? null : share(entry['progress'], at('progress')),
      expected: entry['expected'] === undefined ? null : number(entry['expected'], at('expected')),
      reason: own('reason'),
    },
    note: own('note'),
  };
}

/** What the case leaves out is as in the most frequent kind of indicator. */
function readMeasured(entry: Entry, at: (key: string) => string): Measured {
  const { unit = '%', from = null, comparable = true, words: printed = null } = entry;
  const code = <Code>(key: string, column: string, usual: string) =>
    oneOf(entry[key] ?? usual, codesOf(column), at(key)) as Code;
  if (typeof comparable !== 'boolean') throw new Error(`${at('comparable')} is not true or false`);
  return {
    unit: words(unit, at('unit')),
    direction: code('direction', 'direction', 'increase'),
    nature: code('nature', 'nature', 'level'),
    cumulativeFromFy: from === null ? null : number(from, at('from')),
    baselineComparable: comparable,
    targetKind: code('kind', 'target_kind', 'number'),
    targetWords: printed === null ? null : words(printed, at('words')),
    baseline: baselineOf(entry['baseline'], at('baseline')),
    targets: yearsOf(entry['targets'], at('targets')).map(({ mark, ...point }) =>
      mark === undefined ? point : { ...point, qualifier: qualifier(mark, at('targets')) },
    ),
    actuals: yearsOf(entry['actuals'], at('actuals')).map(({ mark, ...point }) =>
      mark === undefined
        ? point
        : { ...point, isPreliminary: !!oneOf(mark, ['preliminary'], at('actuals')) },
    ),
    asOf: words(entry['as_of'] ?? '2026-11', at('as_of')),
  };
}

function baselineOf(found: unknown, place: string): Measured['baseline'] {
  if (found === undefined) return null;
  if (typeof found === 'number') return { fy: null, value: found };
  const [only, ...others] = yearsOf(found, place);
  if (!only || others.length > 0) throw new Error(`${place} is not one value`);
  return { fy: only.fy, value: only.value };
}

/** `{ 2023: 60, 2024: [70, preliminary] }` */
function yearsOf(found: unknown, place: string): { fy: number; value: number; mark?: unknown }[] {
  if (found === undefined) return [];
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new Error(`${place} has no values by fiscal year: ${JSON.stringify(found)}`);
  return Object.entries(found).map(([year, it]: [string, unknown]) => {
    if (!/^\d{4}$/.test(year)) throw new Error(`${place}: ${year} is no fiscal year`);
    const [value, mark] = (Array.isArray(it) ? it : [it]) as unknown[];
    const point = { fy: Number(year), value: number(value, `${place} of ${year}`) };
    return mark === undefined ? point : { ...point, mark };
  });
}

function qualifier(mark: unknown, place: string) {
  const codes = Object.keys(columnOf(tables.indicator_values, 'qualifier').values!);
  return oneOf(mark, codes, place) as NonNullable<Measured['targets'][number]['qualifier']>;
}

function codesOf(name: string): string[] {
  return Object.keys(tables.indicators.columns.find((column) => column.name === name)!.values!);
}

/** A share as a number or as the division by hand: `70 / 98.5`. */
function share(found: unknown, place: string): number {
  const [, part, whole] = /^(-?[\d.]+) \/ ([\d.]+)$/.exec(String(found)) ?? [];
  return part && whole ? Number(part) / Number(whole) : number(found, place);
}

function number(found: unknown, place: string): number {
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  throw new Error(`${place} is not a number: ${JSON.stringify(found)}`);
}

function words(found: unknown, place: string): string {
  if (typeof found === 'string' && found !== '') return found;
  throw new Error(`${place} is not a text: ${JSON.stringify(found)}`);
}

function oneOf<Code extends string>(found: unknown, codes: readonly Code[], place: string): Code {
  const code = codes.find((it) => it === found);
  if (code !== undefined) return code;
  throw new Error(`${place} is none of ${codes.join(', ')}: ${JSON.stringify(found)}`);
}
