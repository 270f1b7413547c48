import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { smallXlsx, type SmallWorkbook } from '../../../testing/builders/workbook/small-xlsx.ts';
import { zipBomb } from '../../../testing/builders/workbook/zip-bomb.ts';
import { faults } from './fault.ts';
import type { Grid } from './grid.ts';
import { readWorkbook } from './read-workbook.ts';
import { mostBytes, mostUnpacked } from './unpack.ts';

function gridOf(book: SmallWorkbook): Grid {
  const read = readWorkbook('回答.xlsx', smallXlsx(book));
  if (!Array.isArray(read)) throw new Error(read.message);
  return read[0]!;
}

/** A workbook whose only sheet is said to lie elsewhere. */
const withSheetAt = (target: string) =>
  smallXlsx({
    more: {
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships><Relationship Id="rId1" TargetMode="External" Target="${target}"/></Relationships>`,
      ),
    },
  });

const formats = (...xfs: string[]) =>
  `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="#,##0.0_ ;[Red]\\-0"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
const styles = formats(...[0, 14, 164, 165, 166, 9, 57, 49].map((id) => `<xf numFmtId="${id}"/>`));

describe('a cell is read as a person sees it', () => {
  test.each<[string, string, string]>([
    ['a number', '<c r="A1"><v>42.5</v></c>', '42.5'],
    [
      'a number with the noise of binary fractions',
      '<c r="A1"><v>69.900000000000006</v></c>',
      '69.9',
    ],
    ['a number in scientific form', '<c r="A1"><v>1E3</v></c>', '1000'],
    ['a number beyond all numbers', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['a number that no spreadsheet writes', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['a word in the place of a number', '<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['a day', '<c r="A1" s="1"><v>46112</v></c>', '2026-03-31'],
    ['the first day of a spreadsheet', '<c r="A1" s="1"><v>1</v></c>', '1900-01-01'],
    ['the day after the one that never was', '<c r="A1" s="1"><v>61</v></c>', '1900-03-01'],
    ['a day with a time', '<c r="A1" s="1"><v>46112.5</v></c>', '2026-03-31T12:00:00'],
    ['a day in the form of an era', '<c r="A1" s="2"><v>46112</v></c>', '2026-03-31'],
    [
      'a day in an East Asian form without a code',
      '<c r="A1" s="6"><v>46112</v></c>',
      '2026-03-31',
    ],
    ['a number in red', '<c r="A1" s="3"><v>5</v></c>', '5'],
    ['a percentage', '<c r="A1" s="4"><v>0.615</v></c>', '61.5%'],
    ['a percentage that binary fractions spoil', '<c r="A1" s="5"><v>0.57</v></c>', '57%'],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['the outcome of a formula', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>a&amp;b</v></c>', 'a&b'],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>順調</t></is></c>', '順調'],
    ['a shared text in two colours', '<c r="A1" t="s"><v>0</v></c>', '計画どおり'],
    ['a shared text with its reading', '<c r="A1" t="s"><v>1</v></c>', '東京'],
    ['a text with an escaped line break', '<c r="A1" t="s"><v>2</v></c>', '一行目\n二行目'],
    [
      'a text in a section without markup',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<検討>]]></t></is></c>',
      '<検討>',
    ],
    ['names with a prefix', '<x:c r="A1"><x:v>7</x:v></x:c>', '7'],
  ])('%s', (_, cell, shown) => {
    const sharedStrings =
      '<sst><si><r><t>計画</t></r><r><rPr/><t>どおり</t></r></si><si><t>東京</t><rPh><t>トウキョウ</t></rPh></si><si><t>一行目_x000D_&#10;二行目</t></si></sst>';
    const { rows } = gridOf({ sheetData: `<row r="1">${cell}</row>`, styles, sharedStrings });
    expect(rows[0]!.cells[0]!.text).toBe(shown);
  });

  test('days of a workbook that counts from 1904', () => {
    const sheetData = '<row r="1"><c r="A1" s="1"><v>44650</v></c></row>';
    const workbookPr = '<workbookPr date1904="1"/>';
    expect(gridOf({ sheetData, styles, workbookPr }).rows[0]!.cells[0]!.text).toBe('2026-03-31');
  });
});

test('rows and columns keep the places that Excel shows, blank rows are left out', () => {
  const sheetData =
    '<row r="3"><c r="C3"><v>1</v></c></row><row r="4"><c r="A4" s="0"/></row><row r="9"><c><v>2</v></c><c><v>3</v></c></row>';
  const { rows } = gridOf({ sheetData });
  expect(rows.map(({ no }) => no)).toEqual([3, 9]);
  expect(rows[0]!.cells[2]!.text).toBe('1');
  expect(rows[1]!.cells.map(({ text }) => text)).toEqual(['2', '3']);
});

test('joined cells are told with their corners', () => {
  const afterData = '<mergeCells count="1"><mergeCell ref="B2:B4"/></mergeCells>';
  expect(gridOf({ afterData }).merges).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
});

test.each(['hidden', 'veryHidden'])('a sheet may be %s', (state) => {
  expect(gridOf({ sheetState: `state="${state}"` }).isHidden).toBe(true);
});

const plain = smallXlsx({});
const container = (...words: string[]) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...words.flatMap((it) => [...Buffer.from(it, 'utf16le')]),
  ]);

const bomb = (claimed: number) =>
  zipBomb('xl/worksheets/sheet1.xml', mostUnpacked + 1_000_000, claimed);

describe('a file that is no workbook to be read ends in its reason', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), faults.broken.message],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), faults.broken.message],
    ['a PDF by another name', () => new TextEncoder().encode('%PDF-1.7\n'), faults.pdf.message],
    [
      'the page of an error',
      () => new TextEncoder().encode('\n<!DOCTYPE html><title>404</title>'),
      faults.webPage.message,
    ],
    ['cut in the middle', () => plain.subarray(0, plain.length / 2), faults.broken.message],
    ['without its first kilobyte', () => plain.subarray(1000), faults.broken.message],
    [
      'of a sheet that lies on the web',
      () => withSheetAt('https://x.example/a.xml'),
      faults.broken.message,
    ],
    [
      'of a sheet outside of it',
      () => withSheetAt('../../../../etc/passwd'),
      faults.broken.message,
    ],
    [
      'with a spoilt part',
      () => plain.map((byte, at) => (at > 60 && at < 200 ? 0xff : byte)),
      faults.broken.message,
    ],
    [
      'an archive of other things',
      () => zipSync({ 'a.txt': new Uint8Array(3) }),
      faults.broken.message,
    ],
    ['encrypted', () => container('Root Entry', 'EncryptedPackage'), faults.encrypted.message],
    ['of the old kind', () => container('Root Entry', 'Workbook'), faults.old.message],
    [
      'with macros',
      () => smallXlsx({ more: { 'xl/vbaProject.bin': new Uint8Array(9) } }),
      faults.macro.message,
    ],
    [
      'of OpenDocument',
      () =>
        zipSync({
          mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': new Uint8Array(1),
        }),
      faults.openDocument.message,
    ],
    ['200 MB', () => new Uint8Array(200_000_000), faults.tooLarge(200_000_000, mostBytes).message],
    [
      'swelling, and saying so',
      () => bomb(mostUnpacked + 1_000_000),
      faults.swelling(mostUnpacked).message,
    ],
    ['swelling, and not saying so', () => bomb(100), faults.swelling(mostUnpacked).message],
  ])('%s', (_, bytes, message) => {
    expect(readWorkbook('回答.xlsx', bytes())).toMatchObject({ message });
  });
});

test('a workbook that is made to hold up the reader is read in time', () => {
  const sheetData = `${'<'.repeat(3_000_000)}<!--${'<!--'.repeat(500_000)}`;
  const start = performance.now();
  gridOf({ sheetData });
  expect(performance.now() - start).toBeLessThan(5000);
});
