import type { ColumnType } from '../../tables/describe/column.ts';
import { isoDay } from './read-date.ts';

interface CellForm {
  valid: (value: string) => boolean;
  words: string;
  /** The words where the digits are right, but too many. */
  ranged?: string;
}

// Asked of millions of cells, for each of which a pattern in its place would be made anew.
const code = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const fiscalYear = /^(19[3-9]|20\d|21\d)\d$/;

/** The one form in which cells of each type are written, and its Japanese words. */
export const cellForms: Record<ColumnType, CellForm> = {
  text: { valid: () => true, words: '文字' },
  choice: { valid: () => true, words: '決められた値' },
  code: {
    valid: (value) => code.test(value),
    words: '半角の英数字とハイフンだけの名前や番号',
  },
  integer: {
    valid: isInteger,
    words: '半角の整数',
    ranged: '半角の整数（-2147483648 から 2147483647 まで）',
  },
  number: {
    valid: isNumber,
    words: '半角の数字',
    ranged: '半角の数字（0 か、0.000001 から 999999999999999 まで）',
  },
  fiscal_year: {
    valid: (value) => fiscalYear.test(value),
    words: '年度の始まる年の西暦4桁（令和6年度は 2024）',
  },
  date: { valid: isDate, words: '2024-03-29、2024-03、2024 のどれかの形の日付' },
  datetime: {
    valid: (value) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value)),
    words: '2026-11-20T05:30:12Z の形の日時（協定世界時）',
  },
  url: {
    valid: isUrl,
    words: 'https:// または http:// で始まるアドレスか、public/ に置いたファイルの / で始まるパス',
  },
};

const digits = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ };

/** Whole numbers have four bytes in Parquet and in most databases. */
function isInteger(value: string): boolean {
  const number = Number(value);
  return digits.integer.test(value) && number >= -(2 ** 31) && number < 2 ** 31;
}

/** Larger and smaller ones are written with an exponent, or lose digits. */
function isNumber(value: string): boolean {
  const size = Math.abs(Number(value));
  const fits = size === 0 ? /^-?[0.]+$/.test(value) : size >= 1e-6 && size < 1e15;
  return digits.number.test(value) && fits;
}

function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value)?.slice(1);
  if (!parts || Number(parts[0]) < 1930) return false;
  const [year, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  return isoDay(year!, month, day) === value;
}

/** On the web, or a file of the site itself, of which the rule `public-file` says whether it is there. */
function isUrl(value: string): boolean {
  if (/^\/[^\s/]\S*\.\w+(#\S*)?$/.test(value)) return true;
  return /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value);
}
