import type { Cell } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';

/** A cell is not longer than its column allows; characters are counted as people see them. */
export function checkLength({ column, value, place }: Cell): Problem | undefined {
  const { maxLength } = column;
  if (maxLength === undefined || value.length <= maxLength) return undefined;
  const length = [...value].length;
  if (length <= maxLength) return undefined;
  return {
    rule: 'length',
    ...place,
    message: `${column.title}が${length}字あります。`,
    found: value,
    expected: `${maxLength}字まで`,
    fix: '短くしてください。長い説明は content/ の文章に書けます。',
  };
}
