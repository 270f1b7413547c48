import { expect, test } from 'vitest';
import { isShown, linesSentence, readTimelineState, writeTimelineState } from './timeline-state.ts';

const choices = { divisions: ['tax', 'residents'], phases: ['prepare'], changes: true };
const all = { division: '', phase: '', changes: false };
const line = { divisions: ['tax'], phases: ['prepare', 'trial'], changes: false };

test.each([
  [{}, ''],
  [{ division: 'tax' }, '?division=tax'],
  [{ phase: 'prepare', changes: true }, '?phase=prepare&changes=yes'],
])('%j is written as %s and read as it was', (part, address) => {
  const state = { ...all, ...part };
  expect(writeTimelineState(state)).toBe(address);
  expect(readTimelineState(address, choices)).toEqual(state);
});

test.each(['?division=nobody', '?phase=run', '?changes=1', '?x=y', '?division='])(
  'what the page does not offer is left out: %s',
  (address) => {
    expect(readTimelineState(address, choices)).toEqual(all);
  },
);

test('a page without changes of the year does not read that', () => {
  expect(readTimelineState('?changes=yes', { ...choices, changes: false })).toEqual(all);
});

test.each([
  [{}, true],
  [{ division: 'tax' }, true],
  [{ division: 'residents' }, false],
  [{ phase: 'trial' }, true],
  [{ phase: 'operate' }, false],
  [{ changes: true }, false],
  [{ division: 'tax', phase: 'operate' }, false],
])('a line is shown that has all that is asked for: %j', (part, expected) => {
  expect(isShown(line, { ...all, ...part })).toBe(expected);
});

test.each([
  [1104, 1104, '工程1,104行をすべて表示しています。'],
  [104, 12, '工程104行のうち12行を表示しています。'],
  [104, 0, '条件に合う工程はありません（104行のうち0行）。'],
])('of %i lines, %i shown', (count, shown, sentence) => {
  expect(linesSentence(count, shown)).toBe(sentence);
});
