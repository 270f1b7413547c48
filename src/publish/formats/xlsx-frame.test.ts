import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { framed } from './xlsx-frame.ts';

const text = { value: '', type: String, format: '@' };
const look = {
  backgroundColor: '#e8f1fe',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
} as const;
const data = [[{ ...text, ...look }], [text]];
const sheetData =
  '<sheetData><row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="2"/></row></sheetData>';

test.each([
  ['one sheet', [{ name: '施策', widths: [12] }]],
  [
    'names with signs of XML and columns of many widths',
    [
      { name: '甲 & "乙" <丙>', widths: [2, 60, 7] },
      { name: '指標', widths: [31] },
      { name: 'Terms', widths: [10, 10] },
    ],
  ],
  [
    'a dozen sheets',
    Array.from({ length: 12 }, (_, at) => ({ name: `表${at}`, widths: [at + 3] })),
  ],
])('the frame of %s is as the package writes it', async (_, sheets) => {
  const written = await writeExcelFile(
    sheets.map(({ name, widths }) => ({
      sheet: name,
      data,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
    })),
  ).toBuffer();
  const parts = Object.entries(unzipSync(written)).map(([path, part]) => [path, strFromU8(part)]);
  expect([
    ...Object.entries(framed(sheets.map((sheet) => ({ ...sheet, sheetData })))),
    ['xl/sharedStrings.xml', parts.at(-1)![1]],
  ]).toEqual(parts);
});
