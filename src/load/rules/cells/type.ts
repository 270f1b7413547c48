import type { ColumnType } from '../../../tables/describe/column.ts';
import type { Cell } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';
import { halfTranslatedNumber } from './half-translated-number.ts';
import { spreadsheetDamage } from './spreadsheet-damage.ts';

/** A cell can be read as the type of its column. */
export function checkType(cell: Cell): Problem | undefined {
  return isMistyped(cell) ? problem(cell) : undefined;
}

const forms: Record<ColumnType, { valid: (value: string) => boolean; words: string }> = {
  text: { valid: () => true, words: '文字' },
  choice: { valid: () => true, words: '決められた値' },
  code: {
    valid: (value) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value),
    words: '半角の英数字とハイフンだけの名前や番号',
  },
  integer: { valid: isInteger, words: '半角の整数' },
  number: { valid: isNumber, words: '半角の数字' },
  fiscal_year: {
    valid: (value) => /^(19[3-9]|20\d|21\d)\d$/.test(value),
    words: '年度の始まる年の西暦4桁（令和6年度は 2024）',
  },
  date: { valid: isDate, words: '2024-03-29、2024-03、2024 のどれかの形の日付' },
  datetime: {
    valid: (value) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value)),
    words: '2026-11-20T05:30:12Z の形の日時（協定世界時）',
  },
  url: { valid: isUrl, words: 'https:// または http:// で始まるアドレス' },
};

const standards: Partial<Record<ColumnType, string>> = {
  integer: 'L2-01',
  number: 'L2-01',
  fiscal_year: 'L3-05',
  date: 'L3-05',
  datetime: 'L3-05',
};

function isMistyped({ value, column }: Cell): boolean {
  if (value === '' || value !== value.trim()) return false;
  if (spreadsheetDamage(value, column) || halfTranslatedNumber(value, column) !== undefined)
    return false;
  return !forms[column.type].valid(value);
}

function problem({ value, column, place }: Cell): Problem {
  const halfWidth = value.normalize('NFKC');
  const range = ranges[column.type];
  const { words } = range?.digits.test(value) ? range : forms[column.type];
  return {
    rule: 'type',
    ...place,
    message: `${column.title}を、${words}として読み取れません。`,
    found: value,
    expected: `${words}（例: ${column.example}）`,
    nearest: column.type === 'code' && forms.code.valid(halfWidth) ? [halfWidth] : [],
    fix: `期待する形に直してください。${column.required ? '' : '値がわからないときは空欄にしてください。'}`,
    standard: standards[column.type],
  };
}

const digits = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ };

/** What is a number, but none that every program keeps as it stands. */
const ranges: Partial<Record<ColumnType, { digits: RegExp; words: string }>> = {
  integer: { digits: digits.integer, words: '半角の整数（-2147483648 から 2147483647 まで）' },
  number: {
    digits: digits.number,
    words: '半角の数字（0 か、0.000001 から 999999999999999 まで）',
  },
};

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
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!parts || Number(parts[1]) < 1930) return false;
  const [year, month, day] = [parts[1], parts[2] ?? '01', parts[3] ?? '01'].map(Number);
  const read = new Date(Date.UTC(year!, month! - 1, day));
  return read.getUTCMonth() === month! - 1 && read.getUTCDate() === day;
}

function isUrl(value: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value);
}
