import lindera from 'lindera-wasm-nodejs-ipadic';
import type { Tokenize } from '../../../src/search/index/vocabulary.ts';

/** What the analyser gives of a word; the fields that we read. */
interface LinderaToken {
  surface: string;
  partOfSpeech: string;
  partOfSpeechSubcategory1: string;
  reading?: string;
}

/** Opens the morphological analyser with its dictionary (IPADIC); gives a function that cuts texts. */
export function openTokenizer(): Tokenize {
  const builder = new lindera.TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (text) =>
    (tokenizer.tokenize(text) as LinderaToken[]).map((token) => ({
      surface: token.surface,
      partOfSpeech: token.partOfSpeech,
      subcategory: token.partOfSpeechSubcategory1,
      reading: token.reading && token.reading !== '*' ? token.reading : '',
    }));
}
