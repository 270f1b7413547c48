import { cellForms } from '../../repair/cell-form.ts';
import { plainlyFine } from '../../repair/plainly-fine.ts';
import type { Cell, CellRule } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';
import { standardOf } from './standard.ts';

/** A cell can be read as the type of its column, where nothing better can be said of it. */
export const checkType: CellRule = {
  doubts: (column) => {
    const { type } = column;
    if (type === 'text' || type === 'choice') return undefined;
    const isFine = plainlyFine(column);
    const { valid } = cellForms[type];
    return (value) => !isFine(value) && !valid(value.trim());
  },
  problemOf: typeProblem,
};

/** What is to be told of a cell that cannot be read as the type of its column. */
export function typeProblem({ value, column, place }: Cell): Problem | undefined {
  const { words, ranged } = cellForms[column.type];
  // What is a number, but none that every program keeps as it stands.
  const expected = ranged && /^-?\d+(\.\d+)?$/.test(value) ? ranged : words;
  return {
    rule: 'type',
    ...place,
    message: `${column.title}を、${expected}として読み取れません。`,
    found: value,
    expected: `${expected}（例: ${column.example}）`,
    fix: `期待する形に直してください。${column.required ? '' : '値がわからないときは空欄にしてください。'}`,
    standard: standardOf('type', column),
  };
}
