import type { SearchContent } from '../index/entry.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { correctionsOf } from './otherwise/correct.ts';
import { lexiconOf, type Lexicon } from './words/lexicon.ts';
import { parseQuery, wantedOf } from './words/parse.ts';
import { foundMost, type FoundMost } from './otherwise/most.ts';
import { keepingWhole, nearTo, type Tried } from './otherwise/near.ts';
import { relaxationsOf } from './otherwise/relax.ts';
import { searchOf, type Result, type Search } from './search.ts';
import { thesaurusOf } from './words/thesaurus.ts';
import { withWholes } from './words/wholes.ts';
import { type Form, type Thesaurus, type Wanted } from './words/wanted.ts';
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
  const asked = parseQuery(query, means.thesaurus);
  const words = await Promise.all(asked.map((word) => understood(word, means)));
  if (words.length === 0 && query.trim() !== '') return { results: [], words, notes: [onlySigns] };
  const results = means.search(words);
  const exact = { results, words, notes: synonymNotes(words, results) };
  if (!words.some(({ sentence }) => sentence)) {
    const isAnswered = words.length === 0 || results.length > 0;
    return isAnswered ? exact : ((await otherwise(words, means)) ?? exact);
  }
  const whole = await Promise.all(asked.map((word) => inWholes(word, means)));
  const isAnswered = results.length > 0 && words.every(saysEnough);
  const sure = isAnswered ? exact : ((await otherwise(whole, means)) ?? exact);
  if (sure.results.length >= few) return sure;
  return withMost(sure, foundMost(whole, means.search, await means.related()));
}

/** Few answers to a sentence are followed by pages that have most of it. */
const few = 5;

function withMost(sure: Answer, more: FoundMost | null): Answer {
  const known = new Set(sure.results.map(({ entry }) => entry.url));
  const further = more?.results.filter(({ entry }) => !known.has(entry.url)) ?? [];
  if (!more || further.length === 0) return sure;
  if (known.size === 0) {
    const notes = [...more.notes, ...synonymNotes(sure.words, further)];
    return { ...sure, results: further, notes };
  }
  const note = `すべての言葉を含むページは${known.size}件です。その後に、多く含むページを示します。`;
  return { ...sure, results: [...sure.results, ...further], notes: [...sure.notes, note] };
}

/** What is found where not all words are, in the order of how sure it is; null where nothing is. */
async function otherwise(words: readonly Wanted[], means: Means): Promise<Answer | null> {
  const related = await means.related();
  const near = nearTo(words, related);
  return (
    found(alone(words), means) ??
    (near && found(near, means)) ??
    (await corrected(words, means)) ??
    (near && relaxed(near, means)) ??
    relaxed(alone(words), means)
  );
}

/** Whether what is found for a word answers it: of a sentence that came down to one part, others may say more. */
function saysEnough({ sentence, pieces }: Wanted): boolean {
  return !sentence || pieces.filter(({ optional }) => !optional).length !== 1;
}

/** What is in kana with the words that are read so, and parts that are one word in the texts as one. */
async function understood(asked: Wanted, means: Means): Promise<Wanted> {
  const word = withWholes(asked, means);
  return isInKana(word) ? withReadings(word, await means.lexicon(), means.thesaurus) : word;
}

/** A sentence in parts of which none is torn that is near to other words. */
async function inWholes(asked: Wanted, means: Means): Promise<Wanted> {
  if (!asked.sentence) return understood(asked, means);
  const keeping = keepingWhole(means.thesaurus, await means.related());
  return understood(wantedOf(asked.shown, false, keeping), means);
}

const onlySigns = '記号だけでは探せません。探す言葉を入れてください。';

const alone = (words: readonly Wanted[]): Tried => ({ words, notes: [] });

/** The pages that have words; null where none has. */
function found({ words, notes }: Tried, { search }: Means): Answer | null {
  const results = search(words);
  return results.length === 0
    ? null
    : { results, words: [...words], notes: [...notes, ...synonymNotes(words, results)] };
}

/** Tries again without words of doing; null where that finds nothing either. */
function relaxed({ words, notes }: Tried, means: Means): Answer | null {
  for (const [at, word] of words.entries())
    for (const { word: less, without } of relaxationsOf(word)) {
      const names = without.map(({ forms }) => `「${forms[0]!.shown}」`).join('');
      const note = `すべての言葉を含むページはないので、${names}を除いて探しました。`;
      const answer = found({ words: words.with(at, less), notes: [...notes, note] }, means);
      if (answer) return answer;
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
