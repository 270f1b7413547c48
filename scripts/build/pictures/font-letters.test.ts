import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettersWithoutPicture } from '../../../src/words/picture-letters.ts';
import { fontFile } from './font.ts';
import { lettersOf } from './font-letters.ts';

// No letters of their own: what has no shape, halves of others, places for whoever likes.
const isLetter = (code: number) =>
  code >= 0x20 && !/\p{Default_Ignorable_Code_Point}|\p{Cs}/u.test(String.fromCodePoint(code));

test.each(['400Regular', '700Bold'] as const)(
  'the letters that are known are those of %s',
  (weight) => {
    const inFont = lettersOf(readFileSync(fontFile(weight)));
    expect(inFont.size).toBeGreaterThan(10_000);
    const wrong: string[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      const letter = String.fromCodePoint(code);
      // What Unicode writes in another way is drawn in that.
      if (!isLetter(code) || letter.normalize('NFC') !== letter) continue;
      const isKnown = lettersWithoutPicture(letter).length === 0;
      if (isKnown !== inFont.has(code)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  },
);
