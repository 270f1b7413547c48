import { expect, test } from 'vitest';
import { codeName, titleOf } from './code-names.ts';

test.each([
  ['results', 'kind', 'plan', '取組計画'],
  ['changes', 'kind', 'abolition', '廃止'],
  ['indicators', 'direction', 'maintain', '保つ'],
])('%s %s %s is %s', (table, column, code, name) => {
  expect(codeName(table, column, code)).toBe(name);
});

test.each([
  ['a code that is not in the list', 'results', 'kind', 'promise', 'promise'],
  ['a name that every object has', 'results', 'kind', 'constructor', 'constructor'],
  ['a column without a list', 'results', 'text', 'plan', 'plan'],
  ['a table that there is not', 'result', 'kind', 'plan', 'plan'],
  ['a blank', 'results', 'state', null, ''],
])('%s stays as it is', (_, table, column, code, name) => {
  expect(codeName(table, column, code)).toBe(name);
});

test.each([
  ['indicator_values', undefined, '指標の値'],
  ['indicator_values', 'value', '指標の値'],
  ['indicator_values', 'values', null],
  ['figures', 'value', null],
  [null, 'value', null],
])('the title of %s %s is %s', (table, column, title) => {
  expect(titleOf(table, column)).toBe(title);
});
