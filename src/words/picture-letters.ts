import { fontLetters } from './font-letters.ts';

/** What stands in a picture for a letter that its font lacks, as printers have it. */
const missing = '〓';

/** Chooses among shapes or joins letters, and is nothing by itself: the letter before it is drawn as usual. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Whether the font of pictures has every letter as it stands, which needs no second form of the text. */
export function isAllDrawable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Half of a letter beyond the first plane: the whole letter must be looked at.
    if ((code >= 0xd800 && code < 0xe000) || !hasPicture(code)) return false;
  }
  return true;
}

/** The letters of a text that the font of pictures lacks, each once: 「𠮷野♻️」 → 𠮷, ♻. */
export function lettersWithoutPicture(text: string): string[] {
  const letters = new Set(text.normalize('NFC').replace(invisible, ''));
  return [...letters].filter((letter) => !isDrawable(letter));
}

/** A text as pictures show it: 「𠮷野♻️」 → 「〓野〓」; markup stays, for the font has all of ASCII. */
export function asDrawn(text: string): string {
  const visible = text.normalize('NFC').replace(invisible, '');
  return lettersWithoutPicture(visible).reduce(
    (it, letter) => it.replaceAll(letter, missing),
    visible,
  );
}

function isDrawable(letter: string): boolean {
  return hasPicture(letter.codePointAt(0)!);
}

function hasPicture(code: number): boolean {
  // Line breaks and tabs are no letters; what else is a control character, another rule tells.
  if (code < 0x20) return true;
  bits ??= bitsOf(fontLetters);
  return ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
}

let bits: Uint8Array | undefined;

function bitsOf(blocks: string): Uint8Array {
  const found = new Uint8Array(0x30000 / 8);
  for (const [, block, form, letters] of blocks.matchAll(/([\da-f]+)([:=])(\S+)/g)) {
    const first = Number.parseInt(block!, 16) * 256;
    if (form === '=')
      found.set(
        Uint8Array.from(atob(letters!), (it) => it.charCodeAt(0)),
        first / 8,
      );
    else
      for (const [code] of letters!.matchAll(/../g)) {
        const at = first + Number.parseInt(code, 16);
        found[at >> 3]! |= 1 << (at & 7);
      }
  }
  return found;
}
