import { describe, expect, test } from 'vitest';
import { visible, visibleLine } from './visible.ts';

describe('what cannot be seen or moves the cursor is written out', () => {
  test.each([
    ['an escape of terminals', 'あ\u001b[31mい', 'あ[U+001B][31mい'],
    ['the end of a command of terminals', 'あ\u009cい', 'あ[U+009C]い'],
    ['a bell', '\u0007', '[U+0007]'],
    ['a return', 'あ\rい', 'あ[U+000D]い'],
    ['a line break', 'あ\nい', 'あ⏎い'],
    ['a line separator', 'あ\u2028い', 'あ[U+2028]い'],
    ['nothing', '\u0000', '[U+0000]'],
    ['delete', '\u007f', '[U+007F]'],
    ['a turn of direction', 'あ\u202Eい', 'あ[U+202E]い'],
    ['an isolate', '\u2066', '[U+2066]'],
    ['a blank of no width', 'あ\u200bい', 'あ[U+200B]い'],
    ['a byte order mark', '\ufeff', '[U+FEFF]'],
    ['a wide blank', 'あ\u3000い', 'あ[U+3000]い'],
    ['half of a surrogate pair', 'あ\ud83dい', 'あ[U+D83D]い'],
    ['a tag character', '\u{E0041}', '[U+E0041]'],
  ])('%s', (_, text, printed) => {
    expect(visible(text, 100)).toBe(printed);
  });
});

describe('what can be seen stays as it is', () => {
  test.each(['1-2-3', '検討 中', '🧑‍💻', '𠮷野家', '<b>&amp;</b>', 'سلام'])('%s', (text) => {
    expect(visible(text, 100)).toBe(text);
  });
});

test('no more characters are shown than asked for, and an emoji counts as its parts', () => {
  expect(visible('あいう', 3)).toBe('あいう');
  expect(visible('あいうえ', 3)).toBe('あいう…');
  expect(visible('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷…');
});

test('a text of fifty million characters is cut at once', () => {
  const started = performance.now();
  expect(visible('\u0000'.repeat(50_000_000), 2)).toBe('[U+0000][U+0000]…');
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  ['シート『\u001b[31m\u202Ex』', 'シート『[U+001B][31m[U+202E]x』'],
  ['山田　太郎 ・1行目\n・2行目', '山田　太郎 ・1行目⏎・2行目'],
  ['🧑‍💻\u2028', '🧑‍💻[U+2028]'],
])('a line keeps its blanks and nothing that cannot be seen: %j', (text, printed) => {
  expect(visibleLine(text)).toBe(printed);
});
