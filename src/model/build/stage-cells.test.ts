import { expect, test } from 'vitest';
import type { Row } from '../../tables/all-tables.ts';
import { rowOf } from '../../testing/builders/small-plan.ts';
import { stageCells } from './stage-cells.ts';

type Follows = Row<'schedule'>['follows'];

/** Cell and step of rows given as [printed cell, follows, kind]. */
const cellsOf = (...rows: [string, Follows, 'quantity'?][]) => {
  const made = rows.map(([printed, follows, kind], at) =>
    rowOf('schedule', {
      measure_no: '1',
      stage_no: at + 1,
      printed,
      follows,
      kind: kind ?? 'stage',
    }),
  );
  return [...stageCells(made).values()].map(({ no, step }) => `${no}.${step}`);
};

test.each<[string, Parameters<typeof cellsOf>, string[]]>([
  [
    'cells of their own',
    [
      ['検討', null],
      ['実施', null],
    ],
    ['1.0', '2.0'],
  ],
  [
    'one after another',
    [
      ['甲→乙→丙', null],
      ['甲→乙→丙', 'then'],
      ['甲→乙→丙', 'then'],
    ],
    ['1.0', '1.1', '1.2'],
  ],
  [
    'side by side',
    [
      ['甲 乙', null],
      ['甲 乙', 'beside'],
    ],
    ['1.0', '1.0'],
  ],
  [
    'two side by side, then one',
    [
      ['甲 乙→丙', null],
      ['甲 乙→丙', 'beside'],
      ['甲 乙→丙', 'then'],
    ],
    ['1.0', '1.0', '1.1'],
  ],
  [
    'the same cell printed for two years',
    [
      ['甲→乙', null],
      ['甲→乙', 'then'],
      ['甲→乙', null],
      ['甲→乙', 'then'],
    ],
    ['1.0', '1.1', '3.0', '3.1'],
  ],
  [
    'an amount between them',
    [
      ['甲 乙 3件', null],
      ['甲 乙 3件', null, 'quantity'],
      ['甲 乙 3件', 'beside'],
    ],
    ['1.0', '2.0', '1.0'],
  ],
  [
    'a stage of another cell between them',
    [
      ['甲 乙', null],
      ['丁', null],
      ['甲 乙', 'beside'],
    ],
    ['1.0', '2.0', '1.0'],
  ],
])('%s', (_, rows, cells) => {
  expect(cellsOf(...rows)).toEqual(cells);
});
