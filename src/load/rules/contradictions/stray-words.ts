import type { Column } from '../../../tables/describe/column.ts';
import { cellsOf, type Cell } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

/** A formula that a spreadsheet did not work out: =A1+1, =SUM(A1:A3), @SUM(A1), +A1. An equals sign before Japanese words is none. */
const formula = /^(=\s*[-+(\dA-Z"$]|[-+@]\s*(\$?[A-Z]{1,3}\$?\d+\b|[A-Z]{2,}\())/i;

/** What programs write where they have nothing. */
const nothing = /^(null|undefined|nan|none|\(?null\)?|\[object object\]|\(?blank\)?)$/i;

/** What belongs to a page, not to data. */
const markup =
  /<\/?(?:br|p|b|i|u|div|span|a|font|li|ul|ol|td|tr|table|img)\b[^<>]*>|&(?:amp|nbsp|lt|gt|quot|#\d+|#x[\da-f]+);/i;

/** A number of ten or eleven digits that begins with 0, as all in Japan do. */
const digitsOfTelephone = /^0\d{9,10}$/;

const names: ReadonlySet<string> = new Set(['title', 'name', 'term']);

/** No name that a plan prints is as long as this. */
const longestName = 200;

/** No cell of text holds what only a program says, a name is no paragraph, and a telephone number can be called. */
export function checkStrayWords(input: RawInput): Problem[] {
  const cells = cellsOf(
    input,
    ({ type }) => type === 'text',
    (value) => value.length > longestName || suspect.test(value) || /["<&]/.test(value),
  );
  return cells.flatMap((cell) => problem(cell, wrongIn(cell.column, cell.value)));
}

/** A quick look, for a country has millions of cells. */
const suspect = /^[-=+@0-9０-９([nub]/i;

interface Wrong {
  message: string;
  expected: string;
  fix: string;
}

function wrongIn(column: Column, value: string): Wrong | undefined {
  if (formula.test(value))
    return {
      message: '計算式が、結果でなく式のまま残っています。',
      expected: '式の結果の値か言葉',
      fix: '元のファイルで式の結果を確かめ、その値や言葉を書いてください。資料に本当にこうあるなら、そのままで構いません。',
    };
  if (nothing.test(value))
    return {
      message: `「${value}」は、プログラムが空欄のかわりに書いた言葉のようです。`,
      expected: '資料にある言葉。なければ空欄',
      fix: '値がなければ空欄に、あれば資料の言葉に直してください。',
    };
  if (markup.test(value))
    return {
      message: 'HTML のタグか記号の名前が、文字のまま残っています。ページでもそのまま見えます。',
      expected: '言葉だけ',
      fix: 'タグを消してください。<br> のところは、文を続けるか、行を分けます。&amp; は & に、&nbsp; は空白に直します。',
    };
  if ((value.match(/"/g)?.length ?? 0) % 2 === 1 && !/\d"/.test(value))
    return {
      message: '引用符（"）が1つだけあります。CSV の区切りの引用符が残ったようです。',
      expected: '引用符がないか、初めと終わりに1つずつ',
      fix: '余分な " を消すか、足りない " を加えてください。',
    };
  if (column.name === 'tel') return wrongTelephone(value);
  if (!names.has(column.name) || [...value].length <= longestName) return undefined;
  return {
    message: `${column.title}が${[...value].length}字あります。文章が、名前の列に入っているようです。`,
    expected: `${longestName}字までの名前`,
    fix: '資料にある名前だけを書き、説明は要約や備考の列、content/ の文章に移してください。',
  };
}

/** 「017-722-1111（内線12）」 can be called; what is an extension alone cannot be judged. */
function wrongTelephone(value: string): Wrong | undefined {
  const main = value.normalize('NFKC').split(/\(?(?:内線|代表|直通)|[、,;/]/)[0]!;
  const digits = main.replace(/\D/g, '');
  if (digits === '' || main.trim().startsWith('+') || digitsOfTelephone.test(digits))
    return undefined;
  return {
    message: `電話番号の数字が${digits.length}個${digits.startsWith('0') ? '' : 'で、初めが0でない番号'}です。`,
    expected: '市外局番から、0で始まる10個か11個の数字（例: 017-722-1111）',
    fix: '番号を確かめてください。初めの0が表計算ソフトで消えたなら、列を「文字列」にして入れ直します。',
  };
}

function problem({ value, place }: Cell, wrong: Wrong | undefined): Problem[] {
  return wrong ? [{ rule: 'stray-words', ...place, found: value, ...wrong }] : [];
}
