import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../testing/builders/hostile-input.ts';
import { parseXml } from '../../testing/builders/parse-xml.ts';
import { escapeXml } from './xml.ts';

const asText = (text: string) => parseXml(`<a>${escapeXml(text)}</a>`).text;
const asAttribute = (text: string) => parseXml(`<a b="${escapeXml(text)}"/>`).attributes['b'];

describe('a text comes back from XML as it was', () => {
  test.each(Object.entries(hostileTexts))('%s', (_, text) => {
    expect(asText(text)).toBe(text);
    expect(asAttribute(text)).toBe(text);
  });
});

describe('characters that XML 1.0 does not have are left out', () => {
  test.each([
    ['control characters', 'a\u0000b\u0008c\u000Bd\u001Fe', 'abcde'],
    ['the first half of a surrogate pair', 'a\uD83Db', 'ab'],
    ['the second half of a surrogate pair', 'a\uDE00b', 'ab'],
    ['characters that are none', 'a\uFFFEb\uFFFFc', 'abc'],
  ])('%s', (_, text, left) => {
    expect(escapeXml(text)).toBe(left);
  });

  test('but tabs, line breaks, emoji and characters beyond the basic plane stay', () => {
    const text = '\t\n𠮷🧑‍💻\u{10FFFF}';
    expect(escapeXml(text)).toBe(text);
  });
});

test('an entity that stands in the text is not resolved', () => {
  expect(escapeXml('&amp; &#x3C;')).toBe('&amp;amp; &amp;#x3C;');
});
