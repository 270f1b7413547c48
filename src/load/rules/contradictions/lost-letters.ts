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

/** Looking behind each letter takes time, and hardly any cell or file has one of these. */
const suspect = /[^ -~]\?|\?[^ -~]|〓/;

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
  const found = lost.exec(value);
  if (!found) return [];
  return [
    {
      rule: 'lost-letters',
      file: place.file,
      ...(place.line === undefined ? {} : { line: place.line }),
      ...(place.column === undefined ? {} : { column: place.column }),
      message: `${[...value.slice(0, found.index)].length + 1}文字目の「${found[0]}」は、ほかの文字コードで保存したときに失われた文字のようです。`,
      found: value,
      expected: '資料にある文字（「髙」「﨑」「①」など）',
      fix: '資料で文字を確かめて打ち直し、「CSV UTF-8」で保存してください。本当に「?」なら、全角の「？」と書きます。',
    },
  ];
}
