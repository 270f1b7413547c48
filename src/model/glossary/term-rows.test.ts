import { expect, test } from 'vitest';
import type { Term } from '../types/model.ts';
import { termRows } from './term-rows.ts';

const named = (term: string, reading: string) => ({ term, reading }) as Term;

test('terms stand in the row of their reading, in the order of readings', () => {
  const rows = termRows([
    named('BPR', 'びーぴーあーる'),
    named('育休', 'いくきゅう'),
    named('RPA', 'あーるぴーえー'),
  ]);
  expect(rows.map(({ row, terms }) => [row, terms.map(({ term }) => term)])).toEqual([
    ['あ行', ['RPA', '育休']],
    ['は行', ['BPR']],
  ]);
});

test('a term without a reading in kana stands at the end, not nowhere', () => {
  const rows = termRows([named('XYZ', ''), named('輪番', 'りんばん')]);
  expect(rows.map(({ row }) => row)).toEqual(['ら行', 'その他']);
});
