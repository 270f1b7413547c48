import { placeOf, tableOf } from '../../read/cells.ts';
import { checkDigit, hasLostZero, isLocalGovernmentCode } from './check-digit.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** A local government code has six digits, and the sixth agrees with the first five. */
export function checkLocalGovernmentCode(input: RawInput): Problem[] {
  const raw = tableOf(input, 'organizations', null);
  return (raw?.records ?? []).flatMap((record): Problem[] => {
    const code = record.isMisshapen ? '' : (record.cells['lg_code'] ?? '');
    const isFine = isLocalGovernmentCode(code) || hasLostZero(code) || code.trim() === '';
    return isFine ? [] : [problem(raw!, record, code)];
  });
}

function problem(raw: RawTable, record: RawRecord, code: string): Problem {
  const five = /^\d{5}/.exec(code)?.[0];
  return {
    rule: 'local-government-code',
    ...placeOf(raw, record, 'lg_code'),
    message: /^\d{6}$/.test(code)
      ? '全国地方公共団体コードの検査数字（6桁目）が合いません。'
      : '全国地方公共団体コードが6桁の数字ではありません。',
    found: code,
    expected: '検査数字を含む6桁の数字',
    nearest: five ? [`${five}${checkDigit(five)}`] : [],
    fix: '総務省の一覧でコードを確かめてください。',
    standard: 'L3-06',
  };
}
