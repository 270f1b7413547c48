import type { Cell, CellRule } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';

/** A cell is not longer than its column allows; characters are counted as people see them. */
export const checkLength: CellRule = {
  doubts: ({ maxLength }) =>
    maxLength === undefined ? undefined : (value) => value.length > maxLength,
  problemOf,
};

function problemOf({ column, value, place }: Cell): Problem | undefined {
  const maxLength = column.maxLength!;
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
