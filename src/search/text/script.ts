/** The kind of writing a character belongs to: where it changes, a word may begin or end. */
export type Script = 'katakana' | 'hiragana' | 'kanji' | 'latin' | 'digit' | 'other';

/** The script of one character, also of half-width and full-width forms. */
export function scriptOf(char: string): Script {
  if (/[\u3041-\u309f]/.test(char)) return 'hiragana';
  if (/[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]/.test(char)) return 'katakana';
  if (/[\p{Script=Han}々〆]/u.test(char)) return 'kanji';
  if (/[0-9０-９]/.test(char)) return 'digit';
  if (/[A-Za-zＡ-Ｚａ-ｚ]/.test(char)) return 'latin';
  return 'other';
}
