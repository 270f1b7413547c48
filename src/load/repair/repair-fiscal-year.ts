import { distance } from 'fastest-levenshtein';
import { eraPattern, eraYearPattern, westernYear } from '../../words/eras.ts';
import { fiscalYearOf } from '../../words/fiscal-year.ts';
import { plainForm } from './plain-form.ts';
import { kanjiNumber } from './number/kanji-number.ts';
import { readDate } from './read-date.ts';
import type { Repair } from './repair.ts';

/** What a cell of a fiscal year meant: 令和7年度 → 2025; R6～R10 and a bare 7 are questions. */
export function repairFiscalYear(text: string): Repair | undefined {
  const plain = plainForm(text)
    .replace(/ /g, '')
    // The letter O and the figure are one key apart, FY stands before or behind.
    .replace(/(?<=\d)[oO](?=\d)/g, '0')
    .replace(/^(\d{4})FY$/i, 'FY$1')
    .replace(/^FY['’](\d{2})$/i, 'FY20$1')
    .replace(/[〇一二三四五六七八九十]+/, (kanji) => String(kanjiNumber(kanji) ?? kanji));
  const year = yearIn(plain);
  if (year !== undefined) return certain(year, '年度が、西暦4桁でない形で書かれています。');
  return (
    repairEraZero(plain) ??
    twoYears(plain) ??
    bareNumber(plain) ??
    dayOrMonth(plain.replace(/([月日]|\d[./-]\d{1,2})(?:末|頃|現在|時点)+$/, '$1')) ??
    relativeYear(plain) ??
    mistyped(plain)
  );
}

function certain(year: number, reason: string): Repair {
  return { certain: String(year), reason, rule: 'half-translated-number' };
}

function ask(possible: readonly number[], reason: string, fix: string): Repair {
  return { possible: possible.map(String), reason, fix, rule: 'half-translated-number' };
}

const tail = '(?:年度?)?(?:末|中|当初|見込み?|実績|目標|予定|予算|決算|時点)?';
const eraYear = `(?<era>${eraPattern})\\.?(?<year>${eraYearPattern})`;
const single = new RegExp(`^(?:${eraYear}|(?:FY|西暦)?(?<west>\\d{4})(?:\\.0)?)${tail}$`, 'i');

/** The year of one expression, or of two that say the same: 平成31(令和元)年度, 令和7年度(2025). */
function yearIn(plain: string): number | undefined {
  const pair = /^(.+?)\((.+?)\)(年度?末?)?$/.exec(plain);
  if (pair) {
    const [first, second] = [oneYear(pair[1]!), oneYear(pair[2]!)];
    return first === second ? first : undefined;
  }
  const range = /^(?:FY)?(\d{4})[/-](\d{2})(年度)?$/i.exec(plain);
  if (range && (Number(range[1]) + 1) % 100 === Number(range[2])) return plausible(range[1]!);
  return oneYear(plain);
}

function oneYear(plain: string): number | undefined {
  const { era, year, west } = single.exec(plain)?.groups ?? {};
  if (west) return plausible(west);
  return era && year ? westernYear(era, year) : undefined;
}

function plausible(year: string): number | undefined {
  return Number(year) >= 1930 && Number(year) < 2200 ? Number(year) : undefined;
}

/** There is no year 0 of an era. */
function repairEraZero(plain: string): Repair | undefined {
  const found = new RegExp(`^(${eraPattern})0+${tail}$`, 'i').exec(plain);
  const first = found && westernYear(found[1]!, '元');
  if (!first) return undefined;
  const reason = '元号の0年はありません。';
  return ask([first, first - 1], reason, '資料で年度を確かめ、始まる年の西暦4桁で書いてください。');
}

/** A period, or two names that disagree, is no single year. */
function twoYears(plain: string): Repair | undefined {
  const pair = /^(.+?)(?:~|から|-|\/|,|、|・|\()(.+?)(?:まで)?\)?$/.exec(plain);
  if (!pair) return undefined;
  const first = oneYear(pair[1]!);
  const era = new RegExp(`^(?:${eraPattern})`, 'i').exec(pair[1]!)?.[0] ?? '';
  const second =
    oneYear(pair[2]!) ?? (/^\d{1,2}\D*$/.test(pair[2]!) ? oneYear(era + pair[2]!) : undefined);
  if (first === undefined || second === undefined || !isPeriod(plain, first, second))
    return undefined;
  const fix =
    'この行の値がどの年度のものかを、西暦4桁で1つだけ書いてください。期間は、初めと終わりを書く列（period_from と period_to など）があればそこに書きます。';
  return ask([second, first], '1つの年度を書く列に、2つの年度があります。', fix);
}

/** `R8-3` is a month, `R6-R10` a period. */
function isPeriod(plain: string, first: number, second: number): boolean {
  return first < second || /[~(,、・]|から/.test(plain) || /\d{4}\D+\d{4}/.test(plain);
}

/** A number alone does not say the era. */
function bareNumber(plain: string): Repair | undefined {
  const found = /^(\d{1,2})(?:年度?)?$/.exec(plain);
  const number = Number(found?.[1] ?? 0);
  if (!found || number < 1 || number > 64) return undefined;
  const years = [westernYear('令和', found[1]!)!, westernYear('平成', found[1]!)!];
  // 25 may also be the end of 2025.
  const possible = number > 20 ? [2000 + number, ...years.slice(1)] : years;
  return ask(
    possible,
    '元号も西暦もない数だけなので、どの年度か決められません。',
    `年度の始まる年を西暦4桁で書いてください（令和${number}年度なら ${westernYear('令和', found[1]!)}）。`,
  );
}

/** 次年度 depends on who says it and when. */
function relativeYear(plain: string): Repair | undefined {
  const isRelative =
    /^(次|翌|翌々|今|本|昨|前|一昨|当|初|最終|目標|計画最終|毎|各|同)(年度?|年度?末|会計年度)$/.test(
      plain,
    ) || /^(?:通年|通期|随時|全期間|(?:計画)?期間(?:中|内|末|満了時)?)$/.test(plain);
  if (!isRelative) return undefined;
  const fix =
    '資料の計画期間や発行の年から、どの年度かを確かめ、始まる年の西暦4桁で書いてください（「最終年度」は計画の最後の年度）。資料の言葉は label や note に残してください。';
  return ask([], `「${plain}」だけでは、どの年度か決まりません。`, fix);
}

/** A figure too many or too few, or a sign: 20028, 228, -2028. */
function mistyped(plain: string): Repair | undefined {
  if (!/^-?\d{3,5}$/.test(plain)) return undefined;
  const bare = plain.replace('-', '');
  const years = Array.from({ length: 60 }, (_, at) => String(1990 + at));
  const near = years.includes(bare) ? [bare] : years.filter((year) => distance(bare, year) === 1);
  const possible = near.length > 3 ? [] : near.map(Number);
  const fix = '資料で年度を確かめ、始まる年の西暦4桁で書いてください。';
  return near.length === 0 ? undefined : ask(possible, '年度の桁の数か記号が違います。', fix);
}

/** A day or month lies in one fiscal year; from January to March that is not the year it names. */
function dayOrMonth(plain: string): Repair | undefined {
  const shown = /^19(0[4-6])\/(\d{1,2})\/(\d{1,2})$/.exec(plain);
  if (shown) return fromSerialDay(plain);
  const date = readDate(plain);
  if (!date || date.value.length < 7) return undefined;
  if (date.how === 'serial') return serialDay(date.value);
  const [year, month] = date.value.split('-').map(Number);
  if (fiscalYearOf(year!, month!) === year)
    return certain(year, `年度の列に、年月（${date.value}）が書かれています。`);
  return ask(
    [year! - 1, year!],
    `${year}年${month}月は${year! - 1}年度ですが、${year}年度のことかもしれません。`,
    `資料で年度を確かめ、始まる年の西暦4桁で書いてください。`,
  );
}

/** Excel shows the number 2024 as 1905/7/16 where the cell is formatted as a date. */
function fromSerialDay(plain: string): Repair | undefined {
  const [year, month, day] = plain.split('/').map(Number);
  const serial = Math.round(
    (Date.UTC(year!, month! - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000,
  );
  if (plausible(String(serial)) === undefined) return undefined;
  const reason = '年度の数が、表計算ソフトで日付として表示されています。';
  return { certain: String(serial), reason, rule: 'spreadsheet-damage' };
}

function serialDay(day: string): Repair {
  return {
    possible: [day.slice(0, 4)],
    reason: `年度が、表計算ソフトで日付の通し番号（${day}）に変わっています。`,
    fix: '資料で年度を確かめ、始まる年の西暦4桁で書いてください。',
    rule: 'spreadsheet-damage',
  };
}
