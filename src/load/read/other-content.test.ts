import { describe, expect, test } from 'vitest';
import { otherContent } from './other-content.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((it) => (typeof it === 'string' ? Buffer.from(it) : Buffer.from(it))));

describe('what is no text is called by its name', () => {
  test.each([
    ['a workbook', bytes('PK', [3, 4], 'xl/workbook.xml'), 'ブック'],
    ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'ブック'],
    ['a PDF', bytes('%PDF-1.7'), 'PDF'],
    ['a page', bytes('\n<!DOCTYPE html><title>404</title>'), 'ウェブのページ'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'UTF-32'],
    ['UTF-16, the other way round', bytes([0xfe, 0xff, 0, 0x61]), 'ビッグエンディアン'],
    ['JIS', bytes('a,b\n', [0x1b], '$B<j[', [0x1b], '(B'), 'JIS'],
  ])('%s', (_, file, word) => {
    expect(otherContent(file)?.what).toContain(word);
  });
});

describe('what may be text is let through', () => {
  test.each([
    ['UTF-8', bytes('measure_no,title\n')],
    ['a BOM', bytes('\uFEFFmeasure_no')],
    ['UTF-16LE', bytes([0xff, 0xfe, 0x61, 0])],
    ['prose', bytes('---\ntitle: a\n---\n<Term id="a">b</Term>\n')],
    ['a terminal escape in a cell', bytes('a,', [0x1b], '[31m\n')],
    ['nothing', bytes('')],
  ])('%s', (_, file) => {
    expect(otherContent(file)).toBeUndefined();
  });
});
