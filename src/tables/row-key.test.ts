import { expect, test } from 'vitest';
import { rowKey } from './row-key.ts';

const columns = ['indicator_no', 'series', 'fy', 'revision', 'decided_on', 'as_of'];

test.each([
  [['1', 'target', '2028', '', '', ''], '1 / target / 2028'],
  [['1', 'target', '2028', 'original', '', ''], '1 / target / 2028'],
  [
    ['1', 'target', '2028', 'revised', '2026-03-27', ''],
    '1 / target / 2028 / revised / 2026-03-27',
  ],
  [['1', 'actual', '2025', '', '', '2026-03'], '1 / actual / 2025 / 2026-03'],
  [
    ['1', 'actual', '2025', 'preliminary', '', '2026-03'],
    '1 / actual / 2025 / preliminary / 2026-03',
  ],
])('%j is %s', (values, key) => {
  expect(rowKey(columns, values)).toBe(key);
});

test('only in its own column a first version is left out', () => {
  expect(rowKey(['plan_id', 'no'], ['original', '1'])).toBe('original / 1');
});
