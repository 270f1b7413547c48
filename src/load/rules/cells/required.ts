import type { Cell } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';

/** A required cell is not blank. */
export function checkRequired({ column, value, place }: Cell): Problem | undefined {
  if (!column.required || value.trim() !== '') return undefined;
  return {
    rule: 'required',
    ...place,
    message: `${column.title}は必ず書く列ですが、空欄です。`,
    found: value,
    expected: `${column.about}（例: ${column.example}）`,
    fix: 'この行の値を書いてください。行が要らなければ、行ごと消してください。',
    standard: 'L2-02',
  };
}
