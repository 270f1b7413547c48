import { placeOf, recordsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** A numeric target or actual has its year, and no actual is of a year after the as-of year. */
export function checkValueYear(input: RawInput): Problem[] {
  const asOfFy = recordsOf(input, 'site').find(({ cells }) => cells['key'] === 'as_of_fy');
  const latest = Number(asOfFy?.cells['value'] || Infinity);
  return input.tables
    .filter(({ table }) => table.name === 'indicator_values')
    .flatMap((raw) =>
      raw.records
        .filter(({ isMisshapen }) => !isMisshapen)
        .flatMap((record): Problem[] => {
          const { series, fy, value } = record.cells;
          if (series && series !== 'baseline' && value && fy === '')
            return [lacksYear(raw, record)];
          return series === 'actual' && /^\d{4}$/.test(fy ?? '') && Number(fy) > latest
            ? [tooLate(raw, record, latest)]
            : [];
        }),
    );
}

function lacksYear(raw: RawTable, record: RawRecord): Problem {
  return {
    rule: 'value-year',
    ...placeOf(raw, record, 'fy'),
    message: '目標値や実績値の年度が空欄です。',
    found: '',
    expected: '年度の始まる年の西暦4桁',
    fix: '資料にある年度を、西暦で書いてください（令和6年度は 2024）。',
  };
}

function tooLate(raw: RawTable, record: RawRecord, latest: number): Problem {
  return {
    rule: 'value-year',
    ...placeOf(raw, record, 'fy'),
    message: `実績値の年度が、データの時点の年度（${latest}）より後です。`,
    found: record.cells['fy']!,
    expected: `${latest} 以前の年度`,
    fix: '年度を直すか、新しい資料による実績なら data/site.csv の as_of と as_of_fy を新しくしてください。',
  };
}
