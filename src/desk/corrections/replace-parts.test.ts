import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packedBytes, viewOf, zipDirectory } from '../../load/read/workbook/zip-directory.ts';
import { replaceParts } from './replace-parts.ts';

const plain = {
  'a.xml': strToU8('<a>はじめ</a>'),
  'b/c.xml': strToU8('<c>'.repeat(500)),
  'd.png': new Uint8Array([1, 2, 3, 0, 255]),
};
const dated = { mtime: new Date(2026, 3, 1, 9, 30) };

/** An archive as programs that write from beginning to end make it: the sizes of a part stand behind it. */
function streamed(archive: Uint8Array): Uint8Array {
  const { entries, start, end } = zipDirectory(archive);
  const pieces: Uint8Array[] = [];
  const list = archive.slice(start, end);
  let [at, moved] = [0, 0];
  for (const entry of entries) {
    const next = entries[at + 1]?.offset ?? start;
    const part = archive.slice(entry.offset, next);
    const view = viewOf(part);
    const behind = new Uint8Array(16);
    viewOf(behind).setUint32(0, 0x08074b50, true);
    behind.set(part.subarray(14, 26), 4);
    view.setUint16(6, view.getUint16(6, true) | 8, true);
    part.fill(0, 14, 26);
    pieces.push(part, behind);
    const listed = viewOf(list);
    const place = entry.listed.start - start;
    listed.setUint16(place + 8, listed.getUint16(place + 8, true) | 8, true);
    listed.setUint32(place + 42, entry.offset + moved, true);
    moved += 16;
    at += 1;
  }
  const last = archive.slice(end);
  viewOf(last).setUint32(16, start + moved, true);
  return new Uint8Array(Buffer.concat([...pieces, list, last]));
}

const commented = (() => {
  const archive = zipSync(plain, dated);
  const whole = new Uint8Array(Buffer.concat([archive, strToU8('memo')]));
  viewOf(whole).setUint16(archive.length - 2, 4, true);
  return whole;
})();

describe('one part is replaced, all others stay byte for byte', () => {
  test.each([
    ['packed', zipSync(plain, dated)],
    ['not packed', zipSync(plain, { ...dated, level: 0 })],
    ['with sizes behind the parts', streamed(zipSync(plain, dated))],
    ['with a comment at its end', commented],
    ['with fields of its own', zipSync(plain, { ...dated, extra: { 1: new Uint8Array(8) } })],
  ])('in an archive that is %s', (_, archive) => {
    const longer = `<c>${'長い'.repeat(300)}</c>`;
    const made = replaceParts(archive, new Map([['b/c.xml', strToU8(longer)]]));
    const parts = unzipSync(made);
    expect(Object.keys(parts)).toEqual(Object.keys(plain));
    expect(strFromU8(parts['b/c.xml']!)).toBe(longer);
    const [was, is] = [zipDirectory(archive).entries, zipDirectory(made).entries];
    for (const [at, entry] of was.entries()) {
      if (entry.name === 'b/c.xml') continue;
      expect(packedBytes(made, is[at]!)).toEqual(packedBytes(archive, entry));
      // Name, date, flags and fields of its own, too: all but the place.
      const listed = (whole: Uint8Array, { start, end }: { start: number; end: number }) => [
        ...whole.slice(start, start + 42),
        ...whole.slice(start + 46, end),
      ];
      expect(listed(made, is[at]!.listed)).toEqual(listed(archive, entry.listed));
    }
  });
});

test('an archive in which nothing is replaced is the same', () => {
  for (const archive of [zipSync(plain, dated), streamed(zipSync(plain, dated)), commented])
    expect(replaceParts(archive, new Map())).toEqual(archive);
});

test('the same replaced twice gives the same bytes', () => {
  const part = new Map([['a.xml', strToU8('<a>おわり</a>')]]);
  expect(replaceParts(zipSync(plain, dated), part)).toEqual(
    replaceParts(zipSync(plain, dated), part),
  );
});
