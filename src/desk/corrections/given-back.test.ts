import { describe, expect, test } from 'vitest';
import { takenNames } from '../../publish/routes/routes.ts';
import { readSite } from '../../site.ts';
import { fixtureFolder } from '../../testing/builders/input-folder.ts';
import { sent } from '../../testing/builders/taken-in.ts';
import { filledWorkbook, type Typed } from '../../testing/builders/workbook/filled-workbook.ts';
import { deskData } from '../desk-data.ts';
import { examine } from '../examine.ts';
import type { Examined } from '../examined.ts';
import { packedBytes, zipDirectory } from '../../load/read/workbook/zip-directory.ts';
import { givenBack } from './given-back.ts';

const { site, tableFiles } = readSite(fixtureFolder);
const data = deskData(site, tableFiles, takenNames());
const name = '記入.xlsx';
const look = (bytes: Uint8Array): Examined =>
  examine([{ name, bytes }], data, { mayDelete: false });

/** What is found in a workbook, and in the same one with everything written as it was understood. */
function twice(typed: Typed) {
  const book = filledWorkbook(sent, typed);
  const first = look(book);
  const { bytes, unwritten } = givenBack(
    { name, bytes: book },
    first.mended.flatMap(({ edit }) => edit ?? []),
  );
  return { book, first, bytes, unwritten, again: look(bytes) };
}

describe('a workbook with its cells as they were understood says the same, and nothing is left to be understood', () => {
  test.each([
    ['full width', { '指標 6': { value: '６４．５' } }],
    ['commas', { '指標 6': { value: '1,234' } }],
    ['a triangle', { '指標 6': { value: '▲5' } }],
    ['bullets and line breaks', { '取組 2-1-2-1': { text: '・研修を開いた\n・手引を配った' } }],
    [
      'several of them',
      {
        '取組 2-1-2-1': { state: '遅れ', text: '・研修を開いた\n・手引を配った' },
        '指標 6': { value: '１，２３４' },
      },
    ],
  ])('%s', (_, typed: Typed) => {
    const { first, unwritten, again } = twice(typed);
    expect(first.problems).toEqual([]);
    expect(first.mended.length).toBeGreaterThan(0);
    expect(unwritten).toEqual([]);
    expect(again.mended).toEqual([]);
    expect(again.files).toEqual(first.files);
  });
});

test('the words of a state stay in their cell, for they are published as they stand', () => {
  const { first, bytes, book } = twice({ '取組 2-1-2-1': { state: '計画通り' } });
  expect(first.mended.map(({ edit }) => edit)).toEqual([undefined]);
  expect(bytes).toEqual(book);
});

test('every part but the sheet of the year stays byte for byte', () => {
  const { book, bytes } = twice({ '指標 6': { value: '1,234' } });
  const [was, is] = [zipDirectory(book).entries, zipDirectory(bytes).entries];
  const changed = was.filter(
    (entry, at) => Buffer.compare(packedBytes(book, entry), packedBytes(bytes, is[at]!)) !== 0,
  );
  expect(changed.map((it) => it.name)).toEqual(['xl/worksheets/sheet2.xml']);
});

describe('a CSV', () => {
  const edit = { file: '表.csv', sheet: null, row: 2, column: 1, text: '新' };
  const bytes = (text: string, mark = '') => new TextEncoder().encode(`${mark}${text}`);
  test.each([
    ['in UTF-8', bytes('a,b\n1,旧\n'), bytes('a,b\n1,新\n')],
    [
      'with a mark of byte order and CRLF',
      bytes('a,b\r\n1,旧\r\n', '\uFEFF'),
      bytes('a,b\r\n1,新\r\n', '\uFEFF'),
    ],
    [
      'with tabs, which Excel opens with commas as well',
      bytes('a\tb\n1\t旧\n'),
      bytes('a,b\n1,新\n'),
    ],
    [
      'in Shift_JIS comes back in what Excel opens as well',
      new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x8b, 0x8c, 0x0a]),
      bytes('a,b\n1,新\n', '\uFEFF'),
    ],
  ])('%s', (_, before, after) => {
    expect(givenBack({ name: '表.csv', bytes: before }, [edit]).bytes).toEqual(after);
  });
});
