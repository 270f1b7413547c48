import type { Cell, CellRule } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';

/** Control and invisible characters, private-use characters and the mark of a lost character. */
export const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD-\uFFFF\uD800-\uDFFF\uE000-\uF8FF]/u;

/** No cell holds a character that cannot be seen or that no font can show. */
export const checkControlCharacter: CellRule = {
  concerns: ({ text }) => text === undefined || forbidden.test(text),
  doubts: () => (value) => forbidden.test(value),
  problemOf,
};

function problemOf({ value, place }: Cell): Problem | undefined {
  const found = forbidden.exec(value);
  if (!found) return undefined;
  const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'control-character',
    ...place,
    message: `${[...value.slice(0, found.index)].length + 1}文字目に、目に見えない文字か壊れた文字（U+${code}）があります。`,
    found: value,
    expected: '目に見える文字だけ',
    fix: 'その文字を消して、必要なら打ち直してください。',
    standard: 'L1-08',
  };
}
