import type { Cell } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';

/** A number has no more digits than were ever meant: 69.900000000000006 is what a spreadsheet made of 69.9. */
export function checkFloatNoise({ value, column, place }: Cell): Problem | undefined {
  const plain = column.type === 'number' ? withoutNoise(value) : undefined;
  if (plain === undefined) return undefined;
  return {
    rule: 'float-noise',
    ...place,
    message: `${column.title}に、表計算ソフトの計算の誤差と思われる桁があります。`,
    found: value,
    expected: '資料に印刷された桁まで（15桁以内）',
    nearest: [plain],
    fix: `${plain} と書いてください。資料の桁がもっと少なければ、資料のとおりに書きます。`,
    standard: 'L2-01',
  };
}

/** Binary numbers hold 15 decimal digits for sure; what stands behind them is noise. Nothing where there is none. */
export function withoutNoise(value: string): string | undefined {
  if (!/^-?\d+\.\d+$/.test(value)) return undefined;
  const digits = value.replace(/^-?0*\.?0*|\./g, '');
  if (digits.length <= 15) return undefined;
  const plain = Number(Number(value).toPrecision(15));
  const text = String(plain);
  // Very small numbers print with an exponent, which no cell may hold.
  return text.includes('e') ? undefined : text;
}
