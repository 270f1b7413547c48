import { describe, expect, test } from 'vitest';
import { integer, number } from '../../../tables/describe/column.ts';
import { tables } from '../../../tables/all-tables.ts';
import { checkCells } from '../../read/cells.ts';
import { parseTable } from '../../read/parse.ts';
import { checkType } from './type.ts';

const words = { title: '', title_en: '', about: '', example: '' };
const table = {
  ...tables.measures,
  columns: [integer('order', words), number('value', words)],
};

function problemsOf(order: string, value: string) {
  const text = `order,value\n${order},${value}\n`;
  const { raw } = parseTable({ path: 'data/x.csv', text }, table, null);
  return checkCells({ tables: [raw] }, [checkType]).map(({ column }) => column);
}

describe('a whole number is one that four bytes hold', () => {
  test.each(['0', '1', '-1', '2147483647', '-2147483648', '007'])('%s is fine', (order) => {
    expect(problemsOf(order, '')).toEqual([]);
  });
  test.each(['2147483648', '-2147483649', '3000000000', '9'.repeat(400), '1.5'])(
    '%s is none',
    (order) => {
      expect(problemsOf(order, '')).toEqual(['order']);
    },
  );
});

describe('a number is one that keeps its digits everywhere', () => {
  test.each(['0', '0.0', '-1.5', '0.000001', '999999999999999', '123456.789', '-0'])(
    '%s is fine',
    (value) => {
      expect(problemsOf('', value)).toEqual([]);
    },
  );
  test.each(['1000000000000000', '0.0000001', '9'.repeat(400), `0.${'0'.repeat(400)}1`])(
    '%s is none',
    (value) => {
      expect(problemsOf('', value)).toEqual(['value']);
    },
  );
});
