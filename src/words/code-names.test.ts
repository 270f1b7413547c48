import { expect, test } from 'vitest';
import { codeName, nameBeside, shortName, titleOf } from './code-names.ts';

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

test.each([
  ['baseline', '基準'],
  ['actual', '実績'],
  ['nothing of the list', 'nothing of the list'],
])('where there is little room, %s is %s', (code, name) => {
  expect(shortName('indicator_values', 'series', code)).toBe(name);
});

test('a code without a shorter name keeps its own', () => {
  expect(shortName('results', 'kind', 'plan')).toBe('取組計画');
});

test.each([
  ['before', 'total', '計'],
  ['after', 'total', ''],
  ['before', 'at_least', ''],
  ['after', 'at_least', '以上'],
  ['after', 'plus', '＋α'],
  ['before', 'exact', ''],
  ['after', 'exact', ''],
] as const)('%s an amount, %s is written %j', (side, code, name) => {
  expect(nameBeside(side, 'indicator_values', 'qualifier', code)).toBe(name);
});
