import type { Cell } from '../../read/cells.ts';
import type { Problem } from '../../report/problem.ts';

/** No white space at the ends of a cell, no run of spaces, no line break. */
export function checkWhiteSpace(cell: Cell): Problem | undefined {
  if (/[\n\r\u2028\u2029]/.test(cell.value))
    return problem(cell, 'セルの中に改行があります。', 'L1-14');
  // A required cell that is only white space is blank, which another rule says.
  if (cell.value.trim() === '' && cell.column.required) return undefined;
  if (cell.value !== cell.value.trim())
    return problem(cell, 'セルの初めか終わりに余分な空白があります。', 'L1-06');
  if (/ {2}|[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(cell.value))
    return problem(cell, 'セルの中に全角や特殊な空白、または続いた空白があります。', 'L1-06');
  return undefined;
}

function problem({ value, place }: Cell, message: string, standard: string): Problem {
  const mended = value
    .replace(/[\n\r\u2028\u2029]+/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  return {
    rule: 'white-space',
    ...place,
    message,
    found: value,
    expected: mended || '空欄',
    fix: '空白や改行を取り除いてください。',
    standard,
  };
}
