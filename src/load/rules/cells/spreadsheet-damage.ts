import type { Column } from '../../../tables/describe/column.ts';
import type { Cell } from '../../read/cells.ts';
import { hasLostZero } from './check-digit.ts';
import type { Problem } from '../../report/problem.ts';

/** No cell was rewritten by a spreadsheet: serial dates, 1月2日, 1E10, lost zeros, #REF!. */
export function checkSpreadsheetDamage(cell: Cell): Problem | undefined {
  const damage = spreadsheetDamage(cell.value, cell.column);
  return damage && problem(cell, damage);
}

interface Damage {
  /** What happened, as one sentence. */
  what: string;
  /** What the cell probably held before. */
  before?: string;
  fix: string;
}

const asText = '表計算ソフトでその列を「文字列」にしてから、元の値を入れ直してください。';
const asDate = '2024-04-01 か 2024-04 の形で書いてください。';

/** Says how a spreadsheet changed the cell, or nothing. */
export function spreadsheetDamage(value: string, column: Column): Damage | undefined {
  if (/^#(REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|#+)$/.test(value))
    return {
      what: '表計算ソフトの計算や表示の誤りが残っています。',
      fix: '数式や # ではなく、値を書いてください。',
    };
  if (column.type === 'text' || column.type === 'choice') return undefined;
  const dated = /^(date|datetime|fiscal_year)$/.test(column.type);
  if (dated && /^[34]\d{4}(\.\d+)?$/.test(value)) return serialDate(value, column);
  const parts = numbersInDate(value);
  if (parts && dated) return { what: '日付が、表計算ソフトの形に変わっています。', fix: asDate };
  if (parts)
    return {
      what: '番号が、表計算ソフトで日付に変わっています（1-2 → 1月2日 など）。',
      before: parts.join('-'),
      fix: asText,
    };
  if (/^\d(\.\d+)?E[+-]?\d+$/i.test(value))
    return { what: '値が、表計算ソフトで指数の形に変わっています。', fix: asText };
  if (column.name === 'lg_code' && hasLostZero(value))
    return { what: '先頭の 0 が、表計算ソフトで消えています。', before: `0${value}`, fix: asText };
  return undefined;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthName = `(${months.join('|')})`;
const dayAndMonth = new RegExp(`^(\\d{1,2})-${monthName}$`);
const monthAndYear = new RegExp(`^${monthName}-(\\d{2})$`);

/** The numbers from which Excel made a date: 1月2日 and 2-Jan were 1-2, 2001/2/3 was 1-2-3. */
function numbersInDate(value: string): number[] | undefined {
  const japanese = /^(\d{1,2})月(\d{1,2})日$/.exec(value);
  if (japanese) return [Number(japanese[1]), Number(japanese[2])];
  const english = dayAndMonth.exec(value);
  if (english) return [months.indexOf(english[2]!) + 1, Number(english[1])];
  const month = monthAndYear.exec(value);
  if (month) return [months.indexOf(month[1]!) + 1, Number(month[2])];
  const full = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(value);
  return full ? [Number(full[1]) % 100, Number(full[2]), Number(full[3])] : undefined;
}

/** Days since 1900 as Excel counts them: 45383 is 2024-04-01. */
function serialDate(value: string, { type }: Column): Damage {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(value)) * 86_400_000);
  const day = date.toISOString().slice(0, 10);
  return {
    what: '日付が、表計算ソフトで通し番号に変わっています。',
    before: type === 'fiscal_year' ? undefined : day,
    fix: type === 'fiscal_year' ? '年度の始まる年を西暦4桁で書いてください。' : asDate,
  };
}

function problem({ value, column, place }: Cell, { what, before, fix }: Damage): Problem {
  return {
    rule: 'spreadsheet-damage',
    ...place,
    message: what,
    found: value,
    expected: `${column.about}（例: ${column.example}）`,
    nearest: before === undefined ? [] : [before],
    fix,
    standard: standardOf(column),
  };
}

function standardOf({ type, name }: Column): string {
  if (name === 'lg_code') return 'L3-06';
  return /^(date|datetime|fiscal_year)$/.test(type) ? 'L3-05' : 'L2-01';
}
