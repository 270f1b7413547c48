import type { Column } from '../../tables/describe/column.ts';
import { nearestTo } from '../report/nearest.ts';
import { hasLostZero } from '../rules/cells/check-digit.ts';
import type { CellContext, CodeContext } from './cell-context.ts';
import { numbersInDate } from './numbers-in-date.ts';
import { chooseKey } from './choose-key.ts';
import type { Repair } from './repair.ts';
import { plainForm } from './plain-form.ts';

const codeForm = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const asText = '表計算ソフトでその列を「文字列」にしてから、元の番号を入れ直してください。';
const noCodes: CodeContext = { known: new Set(), isKey: true };

/** What a cell of a code meant: a code that exists, or for the number of a new row its plain writing; Jan-25 is the 2025-1 that is there. */
export function repairCode(column: Column, text: string, context: CellContext): Repair | undefined {
  const codes = context.codes ?? noCodes;
  if (!codes.isKey && codes.known.has(text)) return undefined;
  if (column.name === 'lg_code' && hasLostZero(text))
    return {
      certain: `0${text}`,
      reason: '先頭の 0 が、表計算ソフトで消えています。',
      rule: 'spreadsheet-damage',
    };
  const numbers = numbersInDate(text);
  if (numbers) return fromDate(text, numbers, codes);
  if (/^\d(\.\d+)?E[+-]?\d+$/i.test(text) && !codes.known.has(text)) return exponent();
  const bare = withoutDress(plainForm(text).replace(/ /g, ''), column);
  return codes.isKey ? newCode(text, bare, codes) : knownCode(text, bare, codes);
}

/** A spreadsheet shows a date; only a code that is there may stand in its place. */
function fromDate(text: string, numbers: readonly string[], codes: CodeContext): Repair {
  const reason = `番号が、表計算ソフトで日付（${text}）に変わっています。`;
  const rule = 'spreadsheet-damage';
  const { hits, isSure } = codes.isKey
    ? chooseKey(numbers, codes)
    : { hits: numbers.filter((number) => codes.known.has(number)), isSure: true };
  if (hits.length === 1 && isSure) return { certain: hits[0]!, reason, rule };
  const possible = hits.length > 0 ? hits : (codes.beside ?? []);
  const fix =
    possible.length > 1
      ? `元の番号がどれか、資料で確かめてください。${asText}`
      : `元の番号を資料で確かめてください。${asText}`;
  return { possible, reason, fix, rule };
}

function exponent(): Repair {
  const reason = '値が、表計算ソフトで指数の形に変わっています。';
  return { possible: [], reason, fix: asText, rule: 'spreadsheet-damage' };
}

/** 施策1-2-3 and 団体020001, as the CSV in Japanese of this site writes them, without that word. */
function withoutDress(text: string, { title, references }: Column): string {
  const word = /^[^\x00-\x7F]+(?=[A-Za-z0-9])/.exec(text)?.[0];
  if (!word) return text;
  const isWord = title.includes(word) || references !== undefined || word === '団体';
  return isWord ? text.slice(word.length) : text;
}

function newCode(text: string, bare: string, codes: CodeContext): Repair | undefined {
  if (codeForm.test(text) || !codeForm.test(bare)) return undefined;
  const rule = 'type';
  const reason = '番号に、半角の英数字とハイフンでない文字があります。';
  if (!codes.known.has(bare)) return { certain: bare, reason, rule };
  const fix = '同じ番号の行がほかにあります。どちらかの番号を付け直してください。';
  return { possible: [], reason, fix, rule };
}

function knownCode(text: string, bare: string, codes: CodeContext): Repair | undefined {
  const rule = 'type';
  const reason = '番号が、決まった書き方で書かれていません。';
  if (bare !== text && codes.known.has(bare)) return { certain: bare, reason, rule };
  const named = codes.names?.get(plainForm(text));
  if (named) return { certain: named, reason: '番号でなく、名前が書かれています。', rule };
  const alike = [...codes.known].filter((code) => code.toLowerCase() === bare.toLowerCase());
  if (alike.length === 1)
    return { certain: alike[0]!, reason: '大文字と小文字が、元の番号と違います。', rule };
  if (codeForm.test(text)) return undefined;
  const near = nearestTo(bare, codes.known);
  return { possible: near, reason, fix: 'ある番号のどれかを、半角で書いてください。', rule };
}
