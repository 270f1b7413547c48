import { siteSettings } from '../../../tables/describe/site-settings.ts';
import { isAllDrawable, lettersWithoutPicture } from '../../../words/picture-letters.ts';
import { cellsOf, type Cell } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { forbidden } from '../cells/control-character.ts';
import type { Problem } from '../../report/problem.ts';

/** What is drawn into pictures has only letters that their font has; pages and data show every letter. */
export function checkPictureLetter(input: RawInput): Problem[] {
  return cellsOf(input, ({ isDrawn }) => isDrawn === true, hasOthers)
    .filter(isDrawn)
    .map(problem);
}

function hasOthers(value: string): boolean {
  return !isAllDrawable(value) && !forbidden.test(value) && lettersWithoutPicture(value).length > 0;
}

/** Of the settings of the site, only some are drawn. */
function isDrawn({ raw, record }: Cell): boolean {
  return raw.table.name !== 'site' || siteSettings[record.cells['key'] ?? '']?.isDrawn === true;
}

function problem({ value, place }: Cell): Problem {
  const names = lettersWithoutPicture(value).map(
    (letter) => `「${letter}」（U+${codeOf(letter)}）`,
  );
  return {
    rule: 'picture-letter',
    ...place,
    message: `${names.join('、')}は、画像（PNG）に使うフォントにない文字です。画像では「〓」になります。`,
    found: value,
    expected: '画像に描ける文字。ページとデータには、どの文字もそのまま載ります',
    fix: '資料のとおりの文字なら、このままでかまいません。絵文字は、言葉に替えると画像でも伝わります。',
  };
}

function codeOf(letter: string): string {
  return letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
