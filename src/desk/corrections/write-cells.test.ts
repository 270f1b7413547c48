import { describe, expect, test } from 'vitest';
import type { NumberLook } from '../../load/read/workbook/styles.ts';
import { writeCells } from './write-cells.ts';

const looks: NumberLook[] = ['number', 'date', 'percent'];
const sheet = (cells: string) => `<sheetData>${cells}</sheetData><pageMargins left="1"/>`;
/** B2 of a sheet, written as a text or as a number. */
const write = (cells: string, text: string, isNumber = false) =>
  writeCells(
    sheet(cells),
    [{ file: '表.xlsx', sheet: '表', row: 2, column: 1, text, isNumber }],
    looks,
  );
const words = (text: string) => `<is><t xml:space="preserve">${text}</t></is>`;

describe('a cell is written in its place, and keeps its look', () => {
  test.each([
    [
      'that pointed to a shared text',
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="7" t="s"><v>1</v></c></row>',
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="7" t="inlineStr">◇</c></row>',
    ],
    [
      'that held its text itself',
      '<row r="2"><c r="B2" t="inlineStr"><is><r><t>旧</t></r></is></c></row>',
      '<row r="2"><c r="B2" t="inlineStr">◇</c></row>',
    ],
    [
      'that held nothing',
      '<row r="2"><c r="B2" s="3"/><c r="C2"/></row>',
      '<row r="2"><c r="B2" s="3" t="inlineStr">◇</c><c r="C2"/></row>',
    ],
    [
      'of rows and cells that do not say where they stand',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c t="inlineStr">◇</c></row>',
    ],
    [
      'with other attributes, in other quotes',
      `<row r='2'><c s='3' r='B2' cm="1" t='str'><v>旧</v></c></row>`,
      `<row r='2'><c r="B2" s="3" t="inlineStr">◇</c></row>`,
    ],
  ])('%s', (_, before, after) => {
    expect(write(before, '新').xml).toBe(sheet(after.replace('◇', words('新'))));
  });

  test('in the namespace of the sheet', () => {
    const { xml } = write('<x:row r="2"><x:c r="B2" t="s"><x:v>1</x:v></x:c></x:row>', '新');
    expect(xml).toBe(
      sheet(
        '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">新</x:t></x:is></x:c></x:row>',
      ),
    );
  });
});

describe('what is written', () => {
  const cell = (s: number) => `<row r="2"><c r="B2" s="${s}" t="s"><v>1</v></c></row>`;
  test.each([
    ['a number', 0, '1234', '<c r="B2" s="0"><v>1234</v></c>'],
    [
      'a number where days are shown',
      1,
      '1234',
      `<c r="B2" s="1" t="inlineStr">${words('1234')}</c>`,
    ],
    [
      'a number where parts of a hundred are shown',
      2,
      '69.9',
      `<c r="B2" s="2" t="inlineStr">${words('69.9')}</c>`,
    ],
    ['nothing', 0, '', '<c r="B2" s="0"/>'],
  ])('is %s', (_, style, text, after) => {
    expect(write(cell(style), text, true).xml).toBe(sheet(`<row r="2">${after}</row>`));
  });

  test.each([
    ['AとB & <C>', 'AとB &amp; &lt;C&gt;'],
    ['1行目\n2行目', '1行目\n2行目'],
    ['_x0041_', '_x005F_x0041_'],
  ])('is text, whatever it holds: %j', (text, after) => {
    expect(write(cell(0), text).xml).toContain(`>${after}</t>`);
  });
});

describe('nothing is written', () => {
  test.each([
    ['over a formula', '<row r="2"><c r="B2"><f>SUM(C2:D2)</f><v>3</v></c></row>'],
    [
      'where the sheet has no such cell',
      '<row r="2"><c r="A2"/></row><row r="3"><c r="B3"/></row>',
    ],
  ])('%s', (_, cells) => {
    const { xml, unwritten } = write(cells, '新');
    expect(xml).toBe(sheet(cells));
    expect(unwritten).toHaveLength(1);
  });
});
