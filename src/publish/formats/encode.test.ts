import { expect, test } from 'vitest';
import { encoded } from './encode.ts';

test.each<[what: string, texts: string[]]>([
  ['nothing', []],
  ['one text', ['a']],
  ['texts of one, two, three and four bytes a character', ['a', 'é', '漢', '𠮷']],
  ['more than fits at first', ['漢'.repeat(30_000), '字'.repeat(100_000), '𠮷'.repeat(70_000)]],
  ['many small texts', Array.from({ length: 50_000 }, (_, at) => `行${at}\n`)],
])('%s is encoded as it would be at once', (_, texts) => {
  expect(Buffer.from(encoded(texts)).equals(Buffer.from(texts.join('')))).toBe(true);
});
