import { expect, test } from 'vitest';
import { packVocabulary, unpackVocabulary } from './vocabulary-pack.ts';

test('a vocabulary comes out as it went in, also words without a reading or with a space', () => {
  const vocabulary = {
    words: [
      ['open data', ''],
      ['残業', 'ザンギョウ'],
    ] as const,
    sounds: ['譲乗'],
  };
  expect(unpackVocabulary(JSON.parse(JSON.stringify(packVocabulary(vocabulary))))).toEqual(
    vocabulary,
  );
});
