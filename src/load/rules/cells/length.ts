import { cellsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

/** A cell is not longer than its column allows; characters are counted as people see them. */
export function checkLength(input: RawInput): Problem[] {
  return [...cellsOf(input)].flatMap(({ column, value, place }): Problem[] => {
    const { maxLength } = column;
    const length = maxLength === undefined ? 0 : [...value].length;
    if (maxLength === undefined || length <= maxLength) return [];
    return [
      {
        rule: 'length',
        ...place,
        message: `${column.title}が${length}字あります。`,
        found: value,
        expected: `${maxLength}字まで`,
        fix: '短くしてください。長い説明は content/ の文章に書けます。',
      },
    ];
  });
}
