import type { SearchContent } from '../index/entry.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { normalize } from '../text/fold.ts';
import { correctionsOf } from './words/correct.ts';
import { lexiconOf, type Lexicon } from './words/lexicon.ts';
import { parseQuery, wantedOf } from './words/parse.ts';
import { relaxationsOf, type Relaxed } from './words/relax.ts';
import { searchOf, type Result, type Search } from './search.ts';
import { thesaurusOf } from './words/thesaurus.ts';
import { formsOf, type Form, type Piece, type Thesaurus, type Wanted } from './words/wanted.ts';
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
  const near = await nearTo(words, means);
  return (
    (near && found(near, means)) ??
    (await corrected(words, means)) ??
    (near && relaxed(near, means)) ??
    relaxed(asked(words), means) ?? { results, words, notes: [] }
  );
}

const onlySigns = '記号だけでは探せません。探す言葉を入れてください。';

/** Words to look for, and what was done to come to them. */
interface Tried {
  words: readonly Wanted[];
  notes: readonly string[];
}

const asked = (words: readonly Wanted[]): Tried => ({ words, notes: [] });

/** The pages that have words; null where none has. */
function found({ words, notes }: Tried, { search }: Means): Answer | null {
  const results = search(words);
  return results.length === 0
    ? null
    : { results, words: [...words], notes: [...notes, ...synonymNotes(words, results)] };
}

/** What words are near to, which is not the same, so it is said; null where nothing is near. */
async function nearTo(words: readonly Wanted[], means: Means): Promise<Tried | null> {
  const related = await means.related();
  const notes: string[] = [];
  const nearOf = (forms: readonly Form[], isPart: boolean): Form[] => {
    const near =
      related.find(([first = '']) => normalize(first) === forms[0]?.text)?.slice(1) ?? [];
    if (near.length === 0) return [...forms];
    notes.push(
      `「${forms[0]!.shown}」そのもの${isPart ? 'で' : ''}は見つからないので、近い言葉の${near.map((it) => `「${it}」`).join('')}で探しました。`,
    );
    return near.flatMap((shown) => formsOf(shown));
  };
  const keeping = keepingWhole(means.thesaurus, related);
  const tried = words.map((asked) => {
    if (asked.phrase) return asked;
    const word = asked.sentence ? wantedOf(asked.shown, false, keeping) : asked;
    const pieces = word.pieces.map((piece) => ({ ...piece, forms: nearOf(piece.forms, true) }));
    return { ...word, forms: nearOf(word.forms, false), pieces };
  });
  return notes.length === 0 ? null : { words: tried, notes };
}

/** In a sentence a near word of several parts stays whole, too: 個人情報 in 個人情報が漏れないように. */
function keepingWhole(thesaurus: Thesaurus, related: readonly (readonly string[])[]): Thesaurus {
  const near = related.map(([first = '']) => normalize(first)).filter(({ length }) => length > 2);
  const known = new Set(near);
  return {
    synonymsOf: thesaurus.synonymsOf,
    has: (folded) => thesaurus.has(folded) || known.has(folded),
    longest: near.reduce((most, { length }) => Math.max(most, length), thesaurus.longest),
  };
}

/** Tries again without what says least: the words that stand on most pages. Null where that finds nothing either. */
function relaxed({ words, notes }: Tried, means: Means): Answer | null {
  const pagesWith = (piece: Piece) =>
    means.search([{ ...words[0]!, text: '', forms: piece.forms, pieces: [] }]).length;
  for (const [at, word] of words.entries()) {
    const possible = relaxationsOf(word);
    const left = possible.length < 2 ? [] : word.pieces;
    const known = new Map(left.map((piece) => [piece, pagesWith(piece)]));
    const ways = possible.toSorted(
      (a, b) => a.without.length - b.without.length || saidBy(b, known) - saidBy(a, known),
    );
    for (const { word: less, without } of ways) {
      const names = without.map(({ forms }) => `「${forms[0]!.shown}」`).join('');
      const note = `すべての言葉を含むページはないので、${names}を除いて探しました。`;
      const answer = found({ words: words.with(at, less), notes: [...notes, note] }, means);
      if (answer) return answer;
    }
  }
  return null;
}

/** On how many pages the words stand that a way leaves out. */
function saidBy({ without }: Relaxed, pages: ReadonlyMap<Piece, number>): number {
  return without.reduce((sum, piece) => sum + (pages.get(piece) ?? 0), 0);
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
  return found({ words: mended, notes }, means);
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
