import type { Cell } from '../../read/cells.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';

/** A column with a code list holds one of its codes. */
export function checkCodeList({ column, value, place }: Cell): Problem | undefined {
  const { values } = column;
  if (!values || value === '' || Object.hasOwn(values, value)) return undefined;
  const meant = Object.keys(values).filter((code) => values[code]?.ja === value);
  return {
    rule: 'code-list',
    ...place,
    message: `「${value}」は、${column.title}に書ける値ではありません。`,
    found: value,
    expected: Object.entries(values)
      .map(([code, { ja }]) => `${code}（${ja}）`)
      .join('、'),
    nearest: meant.length ? meant : nearestTo(value, Object.keys(values)),
    fix: '書ける値のどれかに直してください。',
    standard: 'L2-04',
  };
}
