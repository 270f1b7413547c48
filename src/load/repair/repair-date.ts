import { isoDay, monthNames, readDate, type ReadDate } from './read-date.ts';
import { westernYear } from '../../words/eras.ts';
import { plainForm } from './plain-form.ts';
import type { Repair, RepairRule } from './repair.ts';

/** What a cell of a day, month or year meant: 令和8年2月10日 → 2026-02-10; 2/3/2026 is a question. */
export function repairDate(text: string): Repair | undefined {
  const plain = plainForm(text)
    .replace(monthFirst, '$2-$1-$3')
    .replace(/ (?!\d{1,2}:)/g, '')
    // The letter O and the figure are one key apart; what was cut or typed twice at the end says nothing.
    .replace(/(?<=\d)[oO](?=\d|$)/g, '0')
    .replace(/(?<=\d)[T.,。]$/i, '');
  const read = readDate(plain);
  if (read) return { certain: read.value, reason: reasonOf(read), rule: ruleOf(read) };
  return (
    fiscalYear(plain) ??
    loosely(plain) ??
    dayFirst(plain) ??
    shortMonth(plain) ??
    withoutYear(plain) ??
    noSuchDay(plain) ??
    noDay(plain)
  );
}

function reasonOf({ value, how }: ReadDate): string {
  switch (how) {
    case 'time':
      return '日付に時刻が付いています。';
    case 'zone':
      return `時差のある時刻が書かれています。日本では ${value} です。`;
    case 'serial':
      return '日付が、表計算ソフトで通し番号に変わっています。';
    case 'month-name':
      return '年月や日付が、表計算ソフトで英語の月名に変わっています。';
    case 'digits':
    case 'form':
      return '日付が、決まった形で書かれていません。';
  }
}

function ruleOf({ how }: ReadDate): RepairRule {
  return how === 'serial' || how === 'month-name' ? 'spreadsheet-damage' : 'type';
}

function ask(possible: (string | undefined)[], reason: string, fix: string): Repair {
  return { possible: possible.filter((it) => it !== undefined), reason, fix, rule: 'type' };
}

/** Feb 10, 2026 and Tue Feb 10 2026, as programs write days. */
const monthFirst = new RegExp(
  `^(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat),? )?(${monthNames.join('|')})[a-z]* (\\d{1,2}),? (\\d{4})(?: .*)?$`,
  'i',
);

const lookUp = '資料で日付を確かめ、2026-02-10 か 2026-02 の形で書いてください。';

/** What stands around the date belongs elsewhere: 令和8年2月頃, 2026年度. */
function loosely(plain: string): Repair | undefined {
  const found = /^(.+?)(頃|ごろ|上旬|中旬|下旬|初旬|末|現在|時点)$/.exec(plain);
  const date = found && readDate(found[1]!);
  if (!date) return undefined;
  const reason = `「${found[2]}」が付いていて、日付だけではありません。`;
  return ask([date.value], reason, lookUp);
}

/** A fiscal year is no date: 令和8年度 runs from April 2026 to March 2027. */
function fiscalYear(plain: string): Repair | undefined {
  const date = readDate(/^(.+年)度(?:末|中|初め|当初)?$/.exec(plain)?.[1] ?? '');
  if (!date) return undefined;
  const year = Number(date.value);
  const reason = `「${plain}」は年度で、日付ではありません（${year}年4月から${year + 1}年3月まで）。`;
  return ask([], reason, lookUp);
}

/** Words in the place of a day. */
function noDay(plain: string): Repair | undefined {
  if (!/^(未定|調整中|不明|非公表|なし|-+|昨日|今日|本日|現在|近日|随時)$/.test(plain))
    return undefined;
  const fix = '資料に日付があれば 2026-02-10 か 2026-02 の形で書き、なければ空欄にしてください。';
  return ask([], `「${plain}」は日付ではありません。`, fix);
}

/** Which of two numbers is the month cannot be told, unless one is no month. */
function dayFirst(plain: string): Repair | undefined {
  const last = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (last) {
    const [a, b, year] = last.slice(1).map(Number) as [number, number, number];
    const possible = [isoDay(year, a, b), isoDay(year, b, a)];
    return ask(
      [...new Set(possible)],
      '年が最後にあり、月と日のどちらが先か決められません。',
      lookUp,
    );
  }
  const first = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(plain);
  if (!first) return undefined;
  const [a, b, c] = first.slice(1).map(Number) as [number, number, number];
  const possible = [isoDay(2000 + a, b, c), isoDay(westernYear('令和', String(a)) ?? 0, b, c)];
  return ask([...new Set(possible)], '元号も西暦もないので、何年か決められません。', lookUp);
}

/** A spreadsheet makes 2026.1 of 2026.10. */
function shortMonth(plain: string): Repair | undefined {
  const found = /^(\d{4})\.1$/.exec(plain);
  if (!found) return undefined;
  const possible = [isoDay(Number(found[1]), 1), isoDay(Number(found[1]), 10)];
  return ask(possible, '1月か、末尾の0が消えた10月か、決められません。', lookUp);
}

/** A day whose year a spreadsheet hides. */
function withoutYear(plain: string): Repair | undefined {
  const english = new RegExp(`^\\d{1,2}[- ](${monthNames.join('|')})$`, 'i');
  if (!/^\d{1,2}(月|\/|-)\d{1,2}日?$/.test(plain) && !english.test(plain)) return undefined;
  return ask([], '月と日だけで、年がありません。', lookUp);
}

function noSuchDay(plain: string): Repair | undefined {
  if (!/^\D{0,2}\d{1,4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?$/.test(plain)) return undefined;
  return ask([], 'この日付は、こよみにありません。', lookUp);
}
