import { findInCells } from '../find-in-cells.ts';
import { headersOf } from '../layout.ts';
import type { Rule } from '../rule.ts';

/** Addresses are written with full-width blanks on purpose. */
const address = /住所|所在地|address|addr|勤務地|居所|本籍|送付先/i;
/** Marks of lists, notes and titles after which a full-width blank has a meaning. */
const meant = [
  /^[ア-ンa-zａ-ｚ①-⑳（(][）)]?\u3000/,
  /^※\d*\u3000/,
  /^第[０-９0-9一二三四五六七八九十]+\u3000/,
  /^\u3000+〃$/,
  /^\u3000+[○●・◯]\u3000?/,
  /^\[.+?\]\u3000?[0-9０-９]|^[\u2160-\u217F][．.]\u3000?|^[0-9０-９]+[．.]\u3000/,
];

/** No blanks or line breaks that only set the look: at the ends, full-width, or several in a row. */
export const l106: Rule = {
  id: 'L1-06',
  level: 1,
  title: 'スペースや改行等で体裁を整えていないか',
  judge: (grid, layout) => {
    const headers = headersOf(grid, layout);
    return findInCells(grid, (text, column) => {
      if (meant.some((pattern) => pattern.test(text))) return null;
      if (text.replace(/\n+$/, '') !== text.trim()) return '先頭か末尾に空白があります';
      if (!address.test(headers[column]!) && /\u3000|[ \u3000]{2,}/.test(text.trim()))
        return '全角か連続の空白があります';
      const blanks = text.match(/\s/g)?.length ?? 0;
      return /[\r\n]/.test(text.trimEnd()) && blanks / text.length > 0.1
        ? '体裁のための改行があります'
        : null;
    });
  },
};
