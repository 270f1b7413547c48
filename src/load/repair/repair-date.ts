import { isoDay, monthNames, readDate, type ReadDate } from './read-date.ts';
import { plainForm, westernYear } from './western-year.ts';
import type { Repair, RepairRule } from './repair.ts';

/** What a cell of a day, month or year meant: 令和8年2月10日 → 2026-02-10; 2/3/2026 is a question. */
export function repairDate(text: string): Repair | undefined {
  const plain = plainForm(text).replace(/ (?!\d{1,2}:)/g, '');
  const read = readDate(plain);
  if (read) return { certain: read.value, reason: reasonOf(read), rule: ruleOf(read) };
  return (
    loosely(plain) ?? dayFirst(plain) ?? shortMonth(plain) ?? withoutYear(plain) ?? noSuchDay(plain)
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

const lookUp = '資料で日付を確かめ、2026-02-10 か 2026-02 の形で書いてください。';

/** What stands around the date belongs elsewhere: 令和8年2月頃, 2026年度. */
function loosely(plain: string): Repair | undefined {
  const found = /^(.+?)(頃|ごろ|上旬|中旬|下旬|初旬|末|現在|時点|度末|度)$/.exec(plain);
  const date = found && readDate(found[1]!);
  if (!date) return undefined;
  const reason = `「${found[2]}」が付いていて、日付だけではありません。`;
  return ask([found[2]!.startsWith('度') ? undefined : date.value], reason, lookUp);
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
