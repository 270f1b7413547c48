import { normalize } from '../../text/fold.ts';
import { piecesOf } from './pieces.ts';
import { formsOf, type Thesaurus, type Wanted } from './wanted.ts';

const longestQuery = 200;
const marks = '"”“„«»＂「」『』';

/** Reads a query: spaces mean AND, quotation marks an exact phrase. */
export function parseQuery(query: string, thesaurus: Thesaurus): Wanted[] {
  const asked = query.slice(0, longestQuery).trim();
  // 「open data」 is one word of the table, though it has a space.
  const isOneWord = !new RegExp(`[${marks}]`).test(asked) && thesaurus.has(normalize(asked));
  const words = isOneWord ? [{ shown: asked, phrase: false }] : wordsOf(asked);
  return (
    inSentences(words, thesaurus)
      // A hyphen or a bracket alone would be found everywhere.
      .filter(({ shown }) => /[\p{L}\p{N}]/u.test(shown.replaceAll('ー', '')))
      .map(({ shown, phrase }) => wantedOf(shown, phrase, thesaurus))
      .filter(({ text }) => text !== '')
  );
}

/** One word with all that stands for it. */
export function wantedOf(shown: string, phrase: boolean, thesaurus: Thesaurus): Wanted {
  const text = normalize(shown);
  const asked = { shown, text, phrase };
  if (phrase) return { ...asked, forms: formsOf(shown), pieces: [], sentence: false };
  return { ...asked, forms: formsOf(shown, thesaurus), ...piecesOf(shown, thesaurus) };
}

/** Clauses of one sentence, told by commas: 「畑が荒らされて、困っている」 is one; 「育休、残業」 are two words. */
function inSentences(words: readonly Written[], thesaurus: Thesaurus): Written[] {
  const joined: Written[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isClause = ({ shown, phrase }: Written) => !phrase && piecesOf(shown, thesaurus).sentence;
    if (
      last &&
      word.afterComma &&
      !word.phrase &&
      !last.phrase &&
      (isClause(last) || isClause(word))
    )
      joined[joined.length - 1] = { ...last, shown: `${last.shown}、${word.shown}` };
    else joined.push(word);
  }
  return joined;
}

/** A word as it stands in a query. */
interface Written {
  shown: string;
  phrase: boolean;
  /** Whether a comma stands before it. */
  afterComma?: boolean;
}

function wordsOf(query: string): Written[] {
  // 「No. 27」 is one word.
  const joined = query.replace(
    /(?<![a-zａ-ｚ])((?:[nｎ][oｏ]|№)[.．]?)[\s　]+(?=[0-9０-９])/giu,
    '$1',
  );
  const pattern = new RegExp(
    `[${marks}]([^${marks}]+)(?:[${marks}]|$)|([^\\s${marks}、，]+)`,
    'gu',
  );
  return [...joined.matchAll(pattern)].map(({ 1: phrase, 2: word, index }) => ({
    shown: (phrase ?? word!).trim(),
    phrase: phrase !== undefined,
    afterComma: /[、，]$/.test(joined.slice(0, index)),
  }));
}
