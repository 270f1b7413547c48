import type { SearchContent } from '../index/entry.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { normalize } from '../text/fold.ts';
import { correctionsOf } from './words/correct.ts';
import { lexiconOf, type Lexicon } from './words/lexicon.ts';
import { parseQuery, wantedOf } from './words/parse.ts';
import { relaxationsOf } from './words/relax.ts';
import { searchOf, type Result, type Search } from './search.ts';
import { thesaurusOf } from './words/thesaurus.ts';
import { formsOf, type Form, type Thesaurus, type Wanted } from './words/wanted.ts';
import { isInKana, withReadings } from './words/with-readings.ts';

/** More would be guessing. */
const mostCorrections = 3;

/** What the engine works with; the vocabulary is asked for only when it is needed. */
export interface Knowledge {
  records: SearchContent;
  synonyms: readonly (readonly string[])[];
  vocabulary: () => Promise<Vocabulary>;
  /** Words that mean something near, each before those to try in its place; asked for only when it is needed. */
  related?: () => Promise<readonly (readonly string[])[]>;
}

/** The answer to a query. */
export interface Answer {
  results: Result[];
  words: Wanted[];
  /** What was done beyond the query, in sentences. */
  notes: string[];
}

/** A search engine over the records of a site. */
export interface Engine {
  ask: (query: string) => Promise<Answer>;
}

export function engineOf(knowledge: Knowledge): Engine {
  const search = searchOf(knowledge.records);
  const thesaurus = thesaurusOf(knowledge.synonyms);
  let known: Promise<Lexicon> | null = null;
  const lexicon = () => (known ??= knowledge.vocabulary().then(lexiconOf));
  const related = knowledge.related ?? (() => Promise.resolve([]));
  return { ask: (query) => answer(query, { search, thesaurus, lexicon, related }) };
}

interface Means {
  search: Search;
  thesaurus: Thesaurus;
  lexicon: () => Promise<Lexicon>;
  related: NonNullable<Knowledge['related']>;
}

async function answer(query: string, means: Means): Promise<Answer> {
  const words = await Promise.all(
    parseQuery(query, means.thesaurus).map(async (word) =>
      isInKana(word) ? withReadings(word, await means.lexicon(), means.thesaurus) : word,
    ),
  );
  if (words.length === 0 && query.trim() !== '') return { results: [], words, notes: [onlySigns] };
  const results = means.search(words);
  if (results.length > 0 || words.length === 0)
    return { results, words, notes: synonymNotes(words, results) };
  return (
    (await nearby(words, means)) ??
    (await corrected(words, means)) ??
    relaxed(words, means) ?? { results, words, notes: [] }
  );
}

const onlySigns = '記号だけでは探せません。探す言葉を入れてください。';

/** Tries again with what a word is near to, and says so: it is not the same. Null where that finds nothing either. */
async function nearby(words: readonly Wanted[], means: Means): Promise<Answer | null> {
  const related = await means.related();
  const notes: string[] = [];
  const nearTo = (forms: readonly Form[]): Form[] => {
    const near =
      related.find(([first = '']) => normalize(first) === forms[0]?.text)?.slice(1) ?? [];
    if (near.length === 0) return [...forms];
    notes.push(
      `「${forms[0]!.shown}」そのものは見つからないので、近い言葉の${near.map((it) => `「${it}」`).join('')}で探しました。`,
    );
    return near.flatMap((shown) => formsOf(shown));
  };
  const tried = words.map((word) => {
    if (word.phrase) return word;
    const pieces = word.pieces.map((piece) => ({ ...piece, forms: nearTo(piece.forms) }));
    return { ...word, forms: nearTo(word.forms), pieces };
  });
  if (notes.length === 0) return null;
  const results = means.search(tried);
  return results.length === 0 ? null : { results, words: tried, notes };
}

/** Tries again without what says least; null where that finds nothing either. */
function relaxed(words: readonly Wanted[], means: Means): Answer | null {
  for (const [at, word] of words.entries())
    for (const { word: less, without } of relaxationsOf(word)) {
      const tried = words.with(at, less);
      const results = means.search(tried);
      if (results.length === 0) continue;
      const left = without.map((it) => `「${it}」`).join('');
      const note = `すべての言葉を含むページはないので、${left}を除いて探しました。`;
      return { results, words: tried, notes: [note, ...synonymNotes(tried, results)] };
    }
  return null;
}

/** Tries again with slips mended; null where that finds nothing either. */
async function corrected(words: readonly Wanted[], means: Means): Promise<Answer | null> {
  const mended: Wanted[] = [];
  const notes: string[] = [];
  for (const word of words) {
    const correction = await correctionOf(word, means);
    if (correction) notes.push(correctionNote(word, correction));
    mended.push(correction ?? word);
  }
  if (notes.length === 0) return null;
  const results = means.search(mended);
  if (results.length === 0) return null;
  return { results, words: mended, notes: [...notes, ...synonymNotes(mended, results)] };
}

/** The likeliest words for one that is nowhere; null for one that stands somewhere. */
async function correctionOf(word: Wanted, means: Means): Promise<Wanted | null> {
  if (word.phrase || means.search([word]).length > 0) return null;
  const found: Wanted[] = [];
  for (const shown of correctionsOf(word.shown, await means.lexicon()).slice(0, mostCorrections)) {
    const made = wantedOf(shown, false, means.thesaurus);
    if (means.search([made]).length > 0) found.push(made);
  }
  if (found.length === 0) return null;
  const asked = found.map(({ shown, text }): Form => ({ shown, text, via: 'corrected' }));
  const synonyms = found.flatMap(({ forms }) => forms.filter(({ via }) => via === 'synonym'));
  return { ...found[0]!, forms: [...asked, ...synonyms] };
}

function correctionNote(word: Wanted, { forms }: Wanted): string {
  const meant = forms.filter(({ via }) => via === 'corrected').map(({ shown }) => `「${shown}」`);
  return `「${word.shown}」は見つからないので、${meant.join('')}で探しました。`;
}

/** 「『残業』は『時間外勤務』でも探しました。」, for every word that another wording found. */
function synonymNotes(words: readonly Wanted[], results: readonly Result[]): string[] {
  const used = new Set(results.flatMap(({ hits }) => hits.flatMap(({ forms }) => forms)));
  return words.flatMap((word) => [
    ...noteFor(
      word.shown,
      word.forms.filter((form) => used.has(form)),
    ),
    ...word.pieces.flatMap(({ forms }) =>
      noteFor(
        forms[0]!.shown,
        forms.filter((form) => used.has(form)),
      ),
    ),
  ]);
}

function noteFor(shown: string, used: Wanted['forms']): string[] {
  // A reading only helps to find a word; it was not looked for itself.
  const others = used
    .filter(
      ({ via, shown: word }) =>
        (via === 'synonym' || via === 'reading') && !/^[ぁ-ゖー]+$/.test(word),
    )
    .map((form) => form.shown);
  if (others.length === 0) return [];
  return [
    `「${shown}」は${[...new Set(others)].map((word) => `「${word}」`).join('')}でも探しました。`,
  ];
}
