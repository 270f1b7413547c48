import lindera from 'lindera-wasm-nodejs-ipadic';
import type { Token, Tokenize } from '../../../src/search/index/vocabulary.ts';

/** What the analyser gives of a word; the fields that we read. */
interface LinderaToken {
  surface: string;
  partOfSpeech: string;
  partOfSpeechSubcategory1: string;
  reading?: string;
}

/** Texts that are remembered: schedules, units and stages say the same in every plan. */
const mostRemembered = 20_000;

/** Opens the morphological analyser with its dictionary (IPADIC); gives a function that cuts texts. */
export function openTokenizer(): Tokenize {
  const builder = new lindera.TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return remembering((text) =>
    (tokenizer.tokenize(text) as LinderaToken[]).map((token) => ({
      surface: token.surface,
      partOfSpeech: token.partOfSpeech,
      subcategory: token.partOfSpeechSubcategory1,
      reading: token.reading && token.reading !== '*' ? token.reading : '',
    })),
  );
}

/** Cuts a text once as long as it is remembered; so much is kept at most, however many texts there are. */
function remembering(tokenize: Tokenize): Tokenize {
  const known = new Map<string, Token[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= mostRemembered) known.clear();
    const tokens = tokenize(text);
    known.set(text, tokens);
    return tokens;
  };
}
