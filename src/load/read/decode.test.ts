import { describe, expect, test } from 'vitest';
import { encode } from '../../testing/builders/encode.ts';
import { decode } from './decode.ts';

const text = '団体,注記\n髙橋,①～－㈱の「表」\n';
const utf8 = (content: string) => Buffer.from(content);

describe('reads what spreadsheets and editors write', () => {
  test.each([
    ['UTF-8', utf8(text), 'UTF-8'],
    ['UTF-8 with BOM', utf8(`\uFEFF${text}`), 'UTF-8'],
    ['CP932 with ①～－髙㈱', encode(text, 'shift_jis'), 'Shift_JIS'],
    ['UTF-16LE with BOM', encode(text, 'utf-16le'), 'UTF-16LE'],
    ['CRLF', utf8(text.replaceAll('\n', '\r\n')), 'UTF-8'],
    ['lone CR', utf8(text.replaceAll('\n', '\r')), 'UTF-8'],
    ['CP932 with CRLF', encode(text.replaceAll('\n', '\r\n'), 'shift_jis'), 'Shift_JIS'],
    ['UTF-16LE with CRLF', encode(text.replaceAll('\n', '\r\n'), 'utf-16le'), 'UTF-16LE'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });
});

test('keeps characters outside the basic plane', () => {
  expect(decode(utf8('𠮷野家🧑‍💻'))).toEqual({ text: '𠮷野家🧑‍💻', encoding: 'UTF-8' });
});

test('reads an empty file as an empty text', () => {
  expect(decode(utf8(''))).toEqual({ text: '', encoding: 'UTF-8' });
});

test('reads half-width kana of a CP932 file that is Japanese otherwise', () => {
  const content = '団体名,読み\n青森県,ｱｵﾓﾘ\n';
  expect(decode(encode(content, 'shift_jis'))).toEqual({ text: content, encoding: 'Shift_JIS' });
});

describe('names the line at which the bytes stop making sense', () => {
  const eucJp = (content: string) => encode(content, 'euc-jp');
  test.each([
    ['EUC-JP from the first line on', eucJp('団体,注記\n青森県,計画\n'), 1],
    ['EUC-JP below an ASCII header', eucJp('name,note\nkaku,a\n架空市,ひらがなのことば\n'), 3],
    ['EUC-JP that is katakana', eucJp('name\nカナノナマエ\n'), 2],
    ['a broken byte in UTF-8', Buffer.concat([utf8('a\nあ\nい'), Buffer.of(0x80), utf8('\n')]), 3],
    ['UTF-8 cut in the last character', utf8('あ\nい').subarray(0, 5), 2],
    ['UTF-16LE with a lone surrogate', encode('あ\nい\n\uD800う\n', 'utf-16le'), 3],
    ['UTF-16LE with an odd number of bytes', encode('あ\nい', 'utf-16le').subarray(0, 7), 2],
    ['UTF-16BE', Buffer.of(0xfe, 0xff, 0x30, 0x42), 1],
    [
      'a ZIP such as an Excel workbook',
      Buffer.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0x9f, 0xff),
      1,
    ],
  ])('%s', (_, bytes, badLine) => {
    expect(decode(bytes)).toEqual({ badLine });
  });
});
