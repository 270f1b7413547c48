import type { SearchContent, SearchEntry } from '../index/entry.ts';
import { fold, normalize } from '../text/fold.ts';
import { queryGrams } from '../text/grams.ts';
import { placeOf } from './place.ts';
import type { Form, Wanted } from './words/wanted.ts';

/** Asks Pagefind for the ids of records that have all pairs of a wording. */
export type AskIndex = (grams: string) => Promise<readonly string[]>;

/** The record ids of all parts, in the order of entries and parts. */
export interface Records {
  content: SearchContent;
  ids: readonly string[];
}

/** Proposes entries that may have a word: a superset, which the engine then judges by their texts. */
export type Propose = (wanted: Wanted) => Promise<Set<SearchEntry>>;

/** Puts together what the index says of texts and what the records say of places and years. */
export function proposerOf({ content, ids }: Records, ask: AskIndex): Propose {
  const entryOf = entriesById(content, ids);
  const inPlaces = placesOf(content);
  const withForm = async (form: Form) => {
    const grams = queryGrams(fold(form.shown));
    if (grams === '') return content.entries;
    const found = (await ask(grams)).flatMap((id) => entryOf.get(id) ?? []);
    return [...found, ...inPlaces(form.text)];
  };
  const withAny = async (forms: readonly Form[]) =>
    new Set((await Promise.all(forms.map(withForm))).flat());

  return async ({ text, forms, pieces }) => {
    const whole = [...(await withAny(forms)), ...ofYear(text, content.entries)];
    const required = pieces.filter(({ optional }) => !optional);
    if (required.length === 0) return new Set(whole);
    const [first, ...others] = await Promise.all(required.map((piece) => withAny(piece.forms)));
    const together = [...first!].filter((entry) => others.every((other) => other.has(entry)));
    return new Set([...whole, ...together]);
  };
}

/** The year that a word names, as a string of digits; null for other words. */
export function yearIn(folded: string): string | null {
  return /^((?:19|20)\d\d)(?:年度?)?$/.exec(folded)?.[1] ?? null;
}

/** Years are facts of pages, not only words on them. */
function ofYear(text: string, entries: readonly SearchEntry[]): SearchEntry[] {
  const year = yearIn(text);
  return year === null ? [] : entries.filter(({ years }) => years.includes(Number(year)));
}

function entriesById({ entries }: SearchContent, ids: readonly string[]): Map<string, SearchEntry> {
  const all = entries.flatMap((entry) => entry.parts.map(() => entry));
  return new Map(ids.map((id, at) => [id, all[at]!]));
}

/** Finds entries by the names of their government, plan and sections, each of which many share. */
function placesOf({ entries, labels }: SearchContent): (folded: string) => SearchEntry[] {
  const byPlace = new Map<string, SearchEntry[]>();
  for (const entry of entries)
    for (const place of placeOf(entry, labels).map(normalize))
      byPlace.set(place, [...(byPlace.get(place) ?? []), entry]);
  return (folded) =>
    [...byPlace].flatMap(([place, there]) => (place.includes(folded) ? there : []));
}
