import { cellsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';

/** A column with a code list holds one of its codes. */
export function checkCodeList(input: RawInput): Problem[] {
  return [...cellsOf(input)].flatMap(({ column, value, place }): Problem[] => {
    const { values } = column;
    if (!values || value === '' || Object.hasOwn(values, value)) return [];
    const meant = Object.keys(values).filter((code) => values[code]?.ja === value);
    return [
      {
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
      },
    ];
  });
}
