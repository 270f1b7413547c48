import type { Column } from '../../../tables/describe/column.ts';
import type { Cell, CellRule } from '../../read/cells.ts';
import { cellForms } from '../../repair/cell-form.ts';
import type { Repairs } from '../../repair/find-repairs.ts';
import { isCertain, type Certain, type Repair } from '../../repair/repair.ts';
import type { Problem } from '../../report/problem.ts';
import { forbidden } from './control-character.ts';
import { standardOf } from './standard.ts';
import { checkType, typeProblem } from './type.ts';

/** No cell has to be guessed at: what was meant is proposed where it is certain, and asked where it is not. */
export function checkMeaning(repairs: Repairs): CellRule {
  return {
    doubts: (column) => {
      const hasWrongType = checkType.doubts(column);
      if (repairs.size === 0) return hasWrongType;
      return (value, record) =>
        repairs.get(record)?.has(column.name) || hasWrongType?.(value, record) || false;
    },
    problemOf: (cell) => {
      // What cannot be seen is the cause, and told by a rule of its own.
      if (forbidden.test(cell.value)) return undefined;
      const repair = repairs.get(cell.record)?.get(cell.column.name);
      return repair ? problem(cell, repair) : typeProblem(cell);
    },
  };
}

function problem({ value, column, place }: Cell, repair: Repair): Problem {
  return {
    rule: repair.rule,
    ...place,
    message: repair.reason,
    found: value,
    expected: expectedOf(column),
    nearest: isCertain(repair) ? [repair.certain] : repair.possible.filter((it) => it !== ''),
    fix: isCertain(repair) ? fixOf(repair) : repair.fix,
    standard: repair.reason.includes('改行') ? 'L1-14' : standardOf(repair.rule, column),
  };
}

function fixOf({ certain, also = {}, rule }: Certain): string {
  const others = Object.entries(also).map(([name, code]) => `、${name} を ${code} にし`);
  const what =
    rule === 'white-space'
      ? '余分な空白や改行を取り除い'
      : `「${certain}」に直し${others.join('')}`;
  return `${what}てください。npm run format -- --repair でも直せます。`;
}

function expectedOf({ type, values, about, example }: Column): string {
  if (values)
    return Object.entries(values)
      .map(([code, { ja }]) => `${code}（${ja}）`)
      .join('、');
  if (type === 'text' || type === 'code') return `${about}（例: ${example}）`;
  return `${cellForms[type].words}（例: ${example}）`;
}
