import { describe, expect, test } from 'vitest';
import type { Held } from '../index/record-pack.ts';
import { readState } from '../query/search-state.ts';
import { bytesOf, searchedIn, within } from './scope.ts';

const government = (id: string, region: string, bytes = 1000): Held => ({
  id,
  region,
  plans: [`${id}-plan`],
  bytes,
});
const held = [
  government('kou', '02'),
  government('otsu', '02'),
  government('hei', '11'),
  government('large', '11', 2_999_000),
];
const names = { kou: '架空市', otsu: '架空市川町', hei: 'ケーキ村', large: '大きい市' };
const ids = (found: readonly Held[]) => found.map(({ id }) => id);

describe('a search looks', () => {
  test.each<[where: string, address: string, expected: string[]]>([
    ['nowhere in particular where nothing says', '?q=窓口', []],
    ['in the government of its scope', '?q=窓口&scope=otsu', ['otsu']],
    ['in a prefecture', '?q=窓口&scope=02', ['kou', 'otsu']],
    ['nowhere in particular with a scope that is unknown', '?q=窓口&scope=nowhere', []],
    ['nowhere in particular with a scope that is too much', '?q=窓口&scope=all', []],
    ['in the government of a filter', '?organization=hei', ['hei']],
    [
      'in the governments of a filter, in their order',
      '?organization=hei&organization=kou',
      ['kou', 'hei'],
    ],
    ['in the government of a plan', '?plan=otsu-plan', ['otsu']],
    ['in the government of a division', '?division=hei%2Fsoumu', ['hei']],
    ['in the government on whose page it began', '?q=窓口&from=kou', ['kou']],
    ['in all of these', '?scope=otsu&from=kou&organization=hei', ['kou', 'otsu', 'hei']],
    ['in a government that the query names', '?q=架空市+窓口', ['kou']],
    ['in the longest names first', '?q=架空市川町', ['otsu', 'kou']],
    ['in a government that is named in another spelling', '?q=ｹｰｷ村の窓口', ['hei']],
    ['only where it was told to, whatever the query names', '?q=架空市&from=hei', ['hei']],
  ])('%s', (_, address, expected) => {
    expect(ids(searchedIn(readState(address), held, names))).toEqual(expected);
  });
});

test('a query of many names brings only three governments', () => {
  const many = Array.from({ length: 9 }, (_, at) => government(`g${at}`, '02'));
  const named = Object.fromEntries(many.map(({ id }) => [id, `${id}町`]));
  const query = Object.values(named).join(' ');
  expect(searchedIn(readState(`?q=${query}`), many, named)).toHaveLength(3);
});

test('where everything is there already, nothing is looked for elsewhere', () => {
  expect(searchedIn(readState('?q=架空市&scope=all'), [], names)).toEqual([]);
});

test('a government alone can be chosen at any size', () => {
  expect(ids(within('large', [government('large', '11', 9_000_000)]))).toEqual(['large']);
});

test('several are together no more than can be read at once', () => {
  expect(ids(within('11', held))).toEqual(['hei', 'large']);
  expect(bytesOf(held)).toBe(3_002_000);
  expect(within('all', held)).toEqual([]);
  expect(within('11', [...held, government('more', '11')])).toEqual([]);
});
