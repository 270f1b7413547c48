import { cellsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { eachNode, placeOf } from '../prose/each-node.ts';

const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々〇ー]';

/**
 * What a letter becomes that another character set lacks: 「?」 among Japanese letters (Shift_JIS), 〓 (typesetting).
 * A question ends with 「か?」 and is left alone; U+FFFD is told by another rule.
 */
const lost = new RegExp(
  `(?<=${letter}|^)(?<!か)\\?+(?=${letter})|(?<=${letter})(?<![かねよの])\\?(?=[（(「])|〓+`,
  'u',
);

/** UTF-8 that was read as Shift_JIS (繧ｪ繝ｳ) or as Western European (ã‚ªãƒ³): the same few letters again and again. */
const misread =
  /(?:[縺繧繝][^縺繧繝]?){3}|(?:[ãæåçèé][\u0080-\u00BF\u0152-\u2122][\u0080-\u2122]?){2}/u;

/** Looking behind each letter takes time, and hardly any cell or file has one of these. */
const suspect = /[^ -~]\?|\?[^ -~]|〓|[縺繧繝]|[ãæåçèé][\u0080-\u2122]/;

/** No letter was lost on the way through another character set, in a cell or in prose. */
export function checkLostLetters(input: RawInput): Problem[] {
  const tables = input.tables.filter(({ text }) => text === undefined || suspect.test(text));
  const mayBeLost = (value: string) => suspect.test(value);
  const cells = cellsOf({ tables }, ({ type }) => type !== 'url', mayBeLost).flatMap(
    ({ value, place }) => problem(value, place),
  );
  const prose = eachNode(input, (file, node) =>
    node.type === 'text' ? problem(node.value ?? '', placeOf(file, node)) : [],
  );
  return [...cells, ...prose];
}

function problem(value: string, place: Pick<Problem, 'file' | 'line' | 'column'>): Problem[] {
  const where = {
    rule: 'lost-letters',
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(place.column === undefined ? {} : { column: place.column }),
    found: value,
  };
  if (misread.test(value)) return [{ ...where, ...misreadWords }];
  const found = lost.exec(value);
  if (!found) return [];
  return [
    {
      ...where,
      message: `${[...value.slice(0, found.index)].length + 1}文字目の「${found[0]}」は、ほかの文字コードで保存したときに失われた文字のようです。`,
      expected: '資料にある文字（「髙」「﨑」「①」など）',
      fix: '資料で文字を確かめて打ち直し、「CSV UTF-8」で保存してください。本当に「?」なら、全角の「？」と書きます。',
    },
  ];
}

const misreadWords = {
  message: '文字化けしています。UTF-8 の文字が、ほかの文字コードとして読まれて保存されたようです。',
  expected: '読める日本語',
  fix: '元のファイルを「UTF-8」で開き直し、「CSV UTF-8」で保存してください。元がなければ、資料から打ち直してください。',
};
