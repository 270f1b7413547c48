import { expect, test } from 'vitest';
import { annotations } from './annotations.ts';

const problem = { rule: 'type', file: 'data/x.csv', message: '数ではありません。', fix: '直す。' };

test.each([
  [{}, '::error file=data/x.csv,title=type::数ではありません。%0A直し方：直す。'],
  [
    { line: 3, column: 'value', found: '10%', expected: '10' },
    '::error file=data/x.csv,line=3,title=type::value：数ではありません。%0Aある値：10%25%0A正しい値：10%0A直し方：直す。',
  ],
  // Whatever stands in a cell or a name begins no line and no property of its own.
  [
    { file: 'data/a,b:c.csv', found: 'x\r\n::error::y' },
    '::error file=data/a%2Cb%3Ac.csv,title=type::数ではありません。%0Aある値：x%0D%0A::error::y%0A直し方：直す。',
  ],
])('%j', (more, line) => {
  expect(annotations('error', [{ ...problem, ...more }])).toEqual([line]);
});
