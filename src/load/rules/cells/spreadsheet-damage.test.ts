import { describe, expect, test } from 'vitest';
import { code, date, fiscalYear, number, text } from '../../../tables/describe/column.ts';
import { spreadsheetDamage } from './spreadsheet-damage.ts';

const words = { title: '', title_en: '', about: '', example: '' };
const no = code('measure_no', words);
const lgCode = code('lg_code', words);
const day = date('issued_on', words);
const fy = fiscalYear('fy', words);
const value = number('value', words);
const title = text('title', words);

describe('finds what a spreadsheet made of a cell, and what it was before where that can be told', () => {
  test.each([
    [no, '1月2日', '1-2'],
    [no, '2-Jan', '1-2'],
    [no, '2001/2/3', '1-2-3'],
    [no, '1E+10', undefined],
    [lgCode, '20001', '020001'],
    [day, '45383', '2024-04-01'],
    [day, '45383.5', '2024-04-01'],
    [day, '2024/4/1', undefined],
    [day, 'Mar-24', undefined],
    [fy, '45383', undefined],
    [value, '1E10', undefined],
    [value, '1.23E+05', undefined],
    [value, '########', undefined],
    [title, '#REF!', undefined],
    [title, '#NAME?', undefined],
  ])('$name: %s ← %s', (column, cell, before) => {
    const damage = spreadsheetDamage(cell, column);
    expect(damage).toBeDefined();
    expect(damage!.before).toBe(before);
  });
});

describe('finds nothing in a whole cell', () => {
  test.each([
    [no, '1-2-3'],
    [no, '1'],
    [lgCode, '020001'],
    [lgCode, '13101'],
    [day, '2024-03'],
    [fy, '2024'],
    [value, '45383'],
    [title, '1月2日に実施'],
    [title, '1月2日'],
    [title, '1E10'],
    [title, ''],
  ])('$name: %s', (column, cell) => {
    expect(spreadsheetDamage(cell, column)).toBeUndefined();
  });
});
