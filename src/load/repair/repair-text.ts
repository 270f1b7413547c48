import type { Column } from '../../tables/describe/column.ts';
import { siteSettings } from '../../tables/describe/site-settings.ts';
import type { CellContext } from './cell-context.ts';
import { numbersInDate } from './numbers-in-date.ts';
import { repairDate } from './repair-date.ts';
import { repairFiscalYear } from './repair-fiscal-year.ts';
import type { Repair } from './repair.ts';

/** Columns of text that hold a printed number: (1), 10-11, 1-2. */
export const numberings: ReadonlySet<string> = new Set([
  'label',
  'source_page',
  'source_place',
  'key',
  'title_note',
]);

const rule = 'spreadsheet-damage';

/** A letter with its mark as a letter of its own: か and ゛ for が. */
const apart = /[\u3041-\u30FE][\u3099\u309A]/g;

/** What a spreadsheet made of a text: (1) became -1, 10-11 became 10月11日; a leading apostrophe that kept it away is taken off. */
export function repairText(column: Column, text: string, context: CellContext): Repair | undefined {
  if (/^'(?=[=+\-@(]|\d)/.test(text))
    return {
      certain: text.slice(1),
      reason: "表計算ソフトに文字として扱わせるための「'」が、初めに残っています。",
      rule,
    };
  if (text.search(apart) !== -1)
    return {
      certain: text.replaceAll(apart, (letters) => letters.normalize('NFC')),
      reason:
        '濁点や半濁点が、文字から離れた別の文字になっています（Mac のファイルの名前などから写したもの）。',
      rule: 'type',
    };
  const setting =
    column.name === 'value' ? repairSetting(context.row?.['key'] ?? '', text) : undefined;
  if (setting) return setting;
  if (!numberings.has(column.name)) return undefined;
  const page = column.name === 'source_page' ? barePage(text) : undefined;
  if (page) return page;
  const minus = /^-(\d{1,4})$/.exec(text);
  // The printed value of a negative figure.
  if (minus && Number(context.row?.['value'] || NaN) !== Number(text)) return inBrackets(minus[1]!);
  const numbers = numbersInDate(text);
  if (!numbers || (/月.*日$/.test(text) && column.name === 'label' && context.row?.['value']))
    return undefined;
  return {
    possible: numbers.filter((number) => !/(^|-)0\d/.test(number)),
    reason: `番号やページが、表計算ソフトで日付（${text}）に変わっているようです。`,
    fix: '資料の書き方を確かめ、表計算ソフトでその列を「文字列」にしてから入れ直してください。本当に日付なら「2月10日付け」のように言葉を添えてください。',
    rule,
  };
}

/** The settings of site.csv that are a day or a year. */
function repairSetting(key: string, text: string): Repair | undefined {
  if (!Object.hasOwn(siteSettings, key) || siteSettings[key]!.valid(text)) return undefined;
  if (key === 'as_of') return repairDate(text);
  return key === 'as_of_fy' ? repairFiscalYear(text) : undefined;
}

/** p.3 and 3ページ would be printed as 「p.3ページ」. */
function barePage(text: string): Repair | undefined {
  const plain = text.normalize('NFKC').trim();
  const found = /^(?:(?:pp?\.?|頁) ?)?(\d+(?: ?[-~,、] ?\d+)*) ?(?:頁|ページ|ぺーじ|p)?$/i.exec(
    plain,
  );
  if (!found || found[1] === text) return undefined;
  const reason = 'ページの番号に、「p.」や「ページ」が付いています（表示のときに付きます）。';
  return { certain: found[1]!, reason, rule: 'half-translated-number' };
}

function inBrackets(number: string): Repair {
  return {
    possible: [`(${number})`, `（${number}）`],
    reason: `括弧の番号「(${number})」が、表計算ソフトで「-${number}」に変わっているようです。`,
    fix: `資料の書き方を確かめ、表計算ソフトでその列を「文字列」にしてから入れ直してください。資料に本当に -${number} とあるなら、全角の「－${number}」と書いてください。`,
    rule,
  };
}
