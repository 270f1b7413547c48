import { normalize } from '../../text/fold.ts';
import { formsOf } from './wanted.ts';
import type { Lexicon } from './lexicon.ts';
import type { Form, Piece, Thesaurus, Wanted } from './wanted.ts';

/** Whether a word, or a part of it, is written in kana where texts may have kanji. */
export function isInKana({ shown, phrase }: Wanted): boolean {
  return !phrase && /[ぁ-ゖ]{2}/.test(shown);
}

/** Adds to words in kana the words that are read so. */
export function withReadings(wanted: Wanted, lexicon: Lexicon, thesaurus: Thesaurus): Wanted {
  if (wanted.phrase) return wanted;
  const forms = [...wanted.forms, ...readForms(wanted.text, lexicon, thesaurus)];
  const pieces = wanted.pieces.map((piece) => ({
    ...piece,
    forms: [
      ...piece.forms,
      ...piece.forms
        .filter(({ via }) => via === 'asked')
        .flatMap(({ text }) => readForms(text, lexicon, thesaurus)),
    ],
  }));
  const spelled = isAllKana(wanted.text) ? spelledPieces(wanted.text, lexicon, thesaurus) : null;
  return { ...wanted, forms: unique(forms), pieces: spelled ?? pieces };
}

function readForms(text: string, lexicon: Lexicon, thesaurus: Thesaurus): Form[] {
  if (!isAllKana(text)) return [];
  return lexicon
    .readAs(text)
    .flatMap((word): Form[] => [
      { text: normalize(word), shown: word, via: 'reading' },
      ...formsOf(word, thesaurus).filter(({ via }) => via === 'synonym'),
    ]);
}

function spelledPieces(text: string, lexicon: Lexicon, thesaurus: Thesaurus): Piece[] | null {
  const cut = lexicon.spelledAs(text);
  if (cut.length === 0) return null;
  return cut.map((words) => ({
    optional: false,
    forms: words.flatMap((word) =>
      formsOf(word, thesaurus).map((form): Form =>
        form.via === 'asked' ? { ...form, via: 'reading' } : form,
      ),
    ),
  }));
}

function isAllKana(text: string): boolean {
  return text.length >= 2 && /^[ァ-ヺー]+$/.test(text);
}

function unique(forms: readonly Form[]): Form[] {
  return [...new Map(forms.toReversed().map((form) => [form.text, form])).values()].toReversed();
}
