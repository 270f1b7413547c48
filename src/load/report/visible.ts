/**
 * Text of the input as it may be printed, in one line of at most so many characters: what moves the
 * cursor, changes colours or the direction of writing, or cannot be seen, is written out as
 * `[U+001B]`, a line break as ⏎.
 */
export function visible(text: string, most: number): string {
  // Cut before it is looked at: a cell may have millions of characters.
  const characters = [...text.slice(0, 2 * most + 2)];
  const cut = characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
  return cut.replace(hidden, writtenOut);
}

/** The same of a line of words and whole cells, which keeps its blanks, wide ones too. */
export function visibleLine(text: string): string {
  return text.replace(/(?!\u200D)[\p{C}\u2028\u2029]/gu, writtenOut);
}

function writtenOut(character: string): string {
  if (character === '\n') return '⏎';
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** All but the blank and the joiner between the parts of an emoji. */
const hidden = /(?![ \u200D])[\p{C}\p{Z}]/gu;
