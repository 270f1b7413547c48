import { expect, test } from 'vitest';
import { repeatedNotes } from './repeated-notes.ts';

test('a note that several values share is told once, one of its own stays with its value', () => {
  const notes = ['甲', null, '乙', '甲', null, '丙', '乙'];
  expect(repeatedNotes(notes.map((note) => ({ note })))).toEqual(
    new Map([
      ['甲', '注1'],
      ['乙', '注2'],
    ]),
  );
});
