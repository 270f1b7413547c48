import { placeInFiscalYear } from '../../../words/month.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** Months of a stage are months, and within one fiscal year, April to March, the first is not after the last. */
export function checkScheduleMonths({ tables }: RawInput): Problem[] {
  return tables
    .filter(({ table }) => table.name === 'schedule')
    .flatMap((raw) =>
      raw.records.filter(({ isMisshapen }) => !isMisshapen).flatMap((record) => wrong(raw, record)),
    );
}

const none: Problem[] = [];
const names = ['start_month', 'end_month'] as const;

function wrong(raw: RawTable, record: RawRecord): Problem[] {
  const { cells } = record;
  // Most stages are planned by years.
  if (!cells['start_month'] && !cells['end_month']) return none;
  // What is no whole number is told by its type.
  const isWrong = (month: string) => /^-?\d+$/.test(month) && !/^([1-9]|1[0-2])$/.test(month);
  const noMonths = names.filter((name) => isWrong(cells[name] ?? ''));
  if (noMonths.length > 0)
    return noMonths.map((name) => ({
      rule: 'schedule-months',
      ...placeOf(raw, record, name),
      message: '月が1から12までの数ではありません。',
      found: cells[name]!,
      expected: '1 から 12（4月なら 4、上期の終わりなら 9、年度の終わりなら 3）',
      fix: '月の数を書いてください。年度は start_fy と end_fy に書きます。',
    }));
  const [start, end] = names.map((name) => Number(cells[name] || NaN));
  const isOneYear = cells['start_fy'] === cells['end_fy'];
  if (!isOneYear || !(placeInFiscalYear(start!) > placeInFiscalYear(end!))) return [];
  return [
    {
      rule: 'schedule-months',
      ...placeOf(raw, record, 'start_month'),
      message: '1つの年度（4月から3月まで）の中で、始まりの月が終わりの月より後です。',
      found: `start_month=${start}、end_month=${end}`,
      expected: 'start_month は end_month と同じか前の月（4月が初め、3月が終わり）',
      fix: '2つの月を確かめてください。年度をまたぐなら end_fy を次の年度にします。',
    },
  ];
}
