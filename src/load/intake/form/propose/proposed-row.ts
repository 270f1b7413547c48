import type { TableName } from '../../../../tables/all-tables.ts';
import type { FormColumn } from '../sheet/heading-columns.ts';
import type { Meaning } from './meanings.ts';
import type { SeenSheet } from './seen-sheet.ts';

/** A line of the drafted map: a column with how it is filled, as it is written in YAML. */
export interface ProposedCell {
  column: string;
  yaml: string;
  refs: readonly string[];
  comment?: string;
}

export interface ProposedRow {
  table: TableName;
  cells: readonly ProposedCell[];
}

/** Quotes a heading where YAML would read it otherwise. */
export function quoted(words: string): string {
  if (/\p{Cc}/u.test(words)) return JSON.stringify(words);
  return /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$|\s#|^$|^(true|false|yes|no|null|~)$|[{}[\],]/i.test(
    words,
  )
    ? `'${words.replaceAll("'", "''")}'`
    : words;
}

/** The first column of a meaning. */
export const one = (seen: SeenSheet, meaning: Meaning): FormColumn | undefined =>
  seen.byMeaning.get(meaning)?.[0];

/** A column that is filled from a heading as it stands. */
export function plain(column: string, name: string | undefined): ProposedCell[] {
  return name === undefined ? [] : [{ column, yaml: quoted(name), refs: [name] }];
}

/** A column that is filled from the heading of a meaning, where there is one. */
export function from(seen: SeenSheet, column: string, meaning: Meaning): ProposedCell[] {
  const found = one(seen, meaning);
  return plain(column, found && seen.nameOf(found));
}

/** A column that takes the number or the words of a cell. */
export function taken(column: string, name: string, take: string): ProposedCell {
  return { column, yaml: `{ from: ${quoted(name)}, take: ${take} }`, refs: [name] };
}

/** A column that is the same in all rows; blank where a person has to say it. */
export const fixed = (column: string, value: string, comment?: string): ProposedCell => ({
  column,
  yaml: `{ always: ${quoted(value)} }`,
  refs: [],
  ...(comment === undefined ? {} : { comment }),
});

/** A column that the heading of a repeated column tells. */
export const period = (column: string, part: string): ProposedCell => ({
  column,
  yaml: `{ period: ${part} }`,
  refs: [],
});

/** The columns of a meaning, one for each name: those below which sentences stand, or those with numbers and marks. */
export function named(
  seen: SeenSheet,
  meaning: Meaning,
  kind: 'words' | 'numbers' | 'any' = 'any',
): FormColumn[] {
  const groups = Map.groupBy(seen.byMeaning.get(meaning) ?? [], seen.nameOf);
  return [...groups.values()].flatMap((columns) => {
    const isKind = kind === 'any' || (kind === 'words') === isWords(seen.textsOf(columns));
    return isKind ? columns.slice(0, 1) : [];
  });
}

/** A number may have a mark before it and a unit after it. */
const number = /^(約|およそ)?[-+△▲]?[\d,.]+\s*[^\s。、]{0,5}$/;

function isWords(texts: readonly string[]): boolean {
  const long = texts.filter((text) => text.length > 1);
  const words = long.filter((text) => !number.test(text.normalize('NFKC')));
  return words.length * 2 > long.length;
}
