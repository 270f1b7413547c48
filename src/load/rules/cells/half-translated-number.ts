import type { Column } from '../../../tables/describe/column.ts';
import type { Cell } from '../../read/cells.ts';
import { fiscalYearFromLabel } from '../../../words/fiscal-year-label.ts';
import type { Problem } from '../../report/problem.ts';

const numeric = new Set(['number', 'integer', 'fiscal_year']);

/** Numbers are digits only: no %, comma, ▲, unit, full-width digit or Japanese era. */
export function checkHalfTranslatedNumber(cell: Cell): Problem | undefined {
  const plain = halfTranslatedNumber(cell.value, cell.column);
  return plain === undefined ? undefined : problem(cell, plain);
}

/** The plain number that the cell means, if it is a number still dressed for people. */
export function halfTranslatedNumber(value: string, column: Column): string | undefined {
  if (!numeric.has(column.type)) return undefined;
  if (/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  if (column.type === 'fiscal_year') return fiscalYearFromLabel(value)?.toString();
  const bare = value
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/^[▲△−–]/u, '-')
    .replace(/^[約+]/, '')
    .replace(/(%|[^\d.\-A-Za-z]{1,3})$/u, '');
  return /^-?\d+(\.\d+)?$/.test(bare) ? bare : undefined;
}

function problem({ value, column, place }: Cell, plain: string): Problem {
  const isYear = column.type === 'fiscal_year';
  return {
    rule: 'half-translated-number',
    ...place,
    message: `${column.title}に、数字でないもの（単位・カンマ・▲・元号など）が混ざっています。`,
    found: value,
    expected: isYear ? '年度の始まる年の西暦4桁（令和6年度は 2024）' : '半角の数字だけ',
    nearest: [plain],
    fix: `${plain} と書いてください。${column.type === 'number' ? '単位は単位の列（unit）に書きます。' : ''}`,
    standard: isYear ? 'L3-05' : 'L2-01',
  };
}
