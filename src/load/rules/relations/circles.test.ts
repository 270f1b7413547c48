import { describe, expect, test } from 'vitest';
import { follow } from './circles.ts';

/** `1>2` leads from 1 to 2. */
const stepsOf = (words: string) =>
  words
    .split(' ')
    .filter(Boolean)
    .map((row) => ({ row, from: row.split('>')[0]!, to: row.split('>')[1]! }));
const circlesIn = (words: string) =>
  follow(stepsOf(words), 100).circles.map((circle) => circle.map(({ row }) => row).join(' '));

describe('a way that comes back is found, told from the step that stands first', () => {
  test.each([
    ['1>1', ['1>1']],
    ['1>2 2>1', ['1>2 2>1']],
    ['3>1 1>2 2>3', ['3>1 1>2 2>3']],
    ['0>1 1>2 2>1', ['1>2 2>1']],
    ['1>1 2>2', ['1>1', '2>2']],
    ['1>2 2>1 3>4 4>3', ['1>2 2>1', '3>4 4>3']],
    ['1>2 1>3 3>1', ['1>3 3>1']],
  ])('%s', (words, circles) => {
    expect(circlesIn(words)).toEqual(circles);
  });
});

describe('ways that end are no circles', () => {
  test.each(['', '1>2', '1>2 2>3', '1>3 2>3', '1>2 1>3 2>4 3>4'])('%s', (words) => {
    expect(circlesIn(words)).toEqual([]);
  });
});

const chain = (length: number) =>
  Array.from({ length }, (_, at) => ({ row: at, from: `${at}`, to: `${at + 1}` }));

test('a way of as many steps as may be is right, and one of one more is told at its first step', () => {
  expect(follow(chain(5), 5).tooLong).toEqual([]);
  expect(follow(chain(6), 5).tooLong.map(({ row }) => row)).toEqual([0]);
});

test('the order of the steps does not matter for the length', () => {
  expect(follow(chain(6).reverse(), 5).tooLong.map(({ row }) => row)).toEqual([0]);
});

test('a hundred thousand steps are followed without a stack of calls', () => {
  expect(follow(chain(100_000), 5).tooLong).toHaveLength(1);
  const round = [...chain(100_000), { row: -1, from: '100000', to: '0' }];
  expect(follow(round, 5).circles).toHaveLength(1);
});
