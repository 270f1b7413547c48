import { cellForms } from '../../repair/cell-form.ts';
import type { Cell } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';
import { standardOf } from './standard.ts';

/** A cell can be read as the type of its column, where nothing better can be said of it. */
export function checkType({ value, column, place }: Cell): Problem | undefined {
  if (value === '' || column.type === 'choice' || cellForms[column.type].valid(value.trim()))
    return undefined;
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
