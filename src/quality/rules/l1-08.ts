import { findInCells } from '../find-in-cells.ts';
import type { Rule } from '../rule.ts';

// Circled numbers, Roman numerals, characters in brackets and squares, 令和 in one character, full-width letters.
const dependent =
  /[\u2460-\u2473\u3251-\u325F\u32B1-\u32BF\u2160-\u217F\u3220-\u3243\u3280-\u32FF\u3300-\u33FF\uFE30-\uFE4F０-９Ａ-Ｚａ-ｚ]/;
const units = /[㎡㎥㎢㎠㎝㎞㎜㎏㎎㎍㎅㎄㎃㎖㎗㎘㏄㏊]/g;

/**
 * No characters that some machines cannot show. The checker only remarks on them in UTF-8 and fails
 * files in Shift_JIS; here they are findings, so that the published list names every one.
 */
export const l108: Rule = {
  id: 'L1-08',
  level: 1,
  title: '機種依存文字を使用していないか',
  judge: (grid) =>
    findInCells(grid, (text) => {
      const found = dependent.exec(text.replace(units, ''));
      return found ? `「${found[0]}」があります` : null;
    }),
};
