/** One choice of a code list: the code is the key, these are its names. */
export interface Choice {
  ja: string;
  en: string;
  /** A shorter name, where there is little room: 基準 for 基準値. */
  short?: string;
  /** Where its name stands beside an amount: 計 before it, 以上 after it. */
  beside?: 'before' | 'after';
}

/** Where the value of a column must exist. */
export interface Reference {
  table: string;
  column: string;
  /** Further columns, named alike on both sides, that must match too. */
  with?: readonly string[];
  /** The column of this row that names the plan to look in (blank: the row's own plan). */
  planColumn?: string;
  /**
   * Where a row stands between two things of the kind that it refers to: the column of the first, the
   * column that tells kinds of relation apart, and the kind that may hold both ways.
   */
  between?: { from: string; kind: string; mutual: string };
}

export type ColumnType =
  | 'text' // a label or a sentence
  | 'code' // ASCII letters, digits, hyphens: 1-2-3, aomori-pref
  | 'integer'
  | 'number'
  | 'fiscal_year' // the calendar year in which it starts: 2024
  | 'date' // 2024, 2024-03 or 2024-03-29: as exact as the source
  | 'datetime' // 2026-11-20T05:30:12Z
  | 'url'
  | 'choice';

/** What a column is told once: every check, dictionary page and file format reads it here. */
export interface ColumnWords {
  title: string;
  title_en: string;
  about: string;
  example: string;
  unit?: string;
  required?: true;
  /** Most characters that the value may have. */
  maxLength?: number;
  references?: Reference;
  /** The release that brought the column: a file written for an older one lacks it, and may. Never with `required`. */
  since?: string;
  values?: Record<string, Choice>;
  /** Whether it is drawn into pictures (PNG), whose font has not every letter. */
  isDrawn?: true;
  /** What a blank cell says: the code that is published in its place. */
  blankMeans?: string;
}

/** A column with its name, type and words; `Value` is what a parsed cell holds. */
export interface Column<Name extends string = string, Value = unknown> extends ColumnWords {
  name: Name;
  type: ColumnType;
  /** Never set: carries the type of the parsed value to `RowOf`. */
  readonly value?: Value;
}

type Filled<Words, Value> = Words extends { required: true } ? Value : Value | null;

function column(type: ColumnType) {
  return <const Name extends string, const Words extends ColumnWords>(
    name: Name,
    words: Words,
  ): Column<Name, Filled<Words, string>> => ({ name, type, ...words });
}

function numeric(type: ColumnType) {
  return <const Name extends string, const Words extends ColumnWords>(
    name: Name,
    words: Words,
  ): Column<Name, Filled<Words, number>> => ({ name, type, ...words });
}

export const text = column('text');
export const code = column('code');
export const date = column('date');
export const datetime = column('datetime');
export const url = column('url');
export const integer = numeric('integer');
export const number = numeric('number');
export const fiscalYear = numeric('fiscal_year');

/** Whether a column holds numbers; a choice of numbers is no such column. */
export function isNumeric({ type }: Pick<Column, 'type'>): boolean {
  return type === 'integer' || type === 'number' || type === 'fiscal_year';
}

/** Whether a column only says yes or no: it has a type of its own in typed files. */
export function isYesOrNo({ values }: Pick<Column, 'values'>): boolean {
  const codes = Object.keys(values ?? {});
  return codes.length === 2 && codes.includes('yes') && codes.includes('no');
}

/** A column that takes one code of a fixed list. */
export function choice<
  const Name extends string,
  const Words extends ColumnWords & { values: Record<string, Choice> },
>(name: Name, words: Words): Column<Name, Filled<Words, keyof Words['values'] & string>> {
  return { name, type: 'choice', ...words };
}
