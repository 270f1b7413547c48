import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  returnedWorkbook,
  sentWorkbook,
  type Entries,
} from '../../testing/builders/returned-workbook.ts';
import { cellsOf, options } from '../../testing/builders/taken-in.ts';
import { readInput } from '../read/folder.ts';
import { takeIn } from './take-in.ts';

/** Twelve measures that report, are graded and bring effects as measures, though they have actions. */
const forms = join(import.meta.dirname, '../../testing/printed-forms');
const folder = readInput(forms);
const back = (fy: number, entries: Entries) =>
  takeIn([returnedWorkbook(sentWorkbook(forms, fy), entries)], folder, options);

// Numbers and units that the tables leave out are filled in when the workbook is written.
test('the workbook of a year comes back without a change', { timeout: 20_000 }, () => {
  expect(back(2022, {})).toMatchObject({ changes: [], problems: [], mended: [], remarks: [] });
});

test('a measure is reported, graded and counted in one row', { timeout: 20_000 }, () => {
  const intake = back(2024, {
    '施策 1-1': { state: '計画どおり', text: '納付の案内を送った。', grade: 'A', effect: '5,200' },
  });
  expect(intake.problems).toEqual([]);
  expect(cellsOf(intake).filter(([, table]) => table !== 'sources')).toEqual([
    [
      'added',
      'results',
      expect.anything(),
      expect.objectContaining({ kind: 'achievement', grade: 'A', measure_no: '1-1' }),
    ],
    [
      'added',
      'effects',
      '',
      expect.objectContaining({ kind: 'revenue', unit: '千円', value: '5200', measure_no: '1-1' }),
    ],
  ]);
});
