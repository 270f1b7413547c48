import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readMap } from '../../../src/load/intake/form/map/read-map.ts';
import { takeInForm } from '../../../src/load/intake/form/take-in-form.ts';
import { problemsIn } from '../../../src/load/load.ts';
import { readInput } from '../../../src/load/read/folder.ts';
import { fixtureFolder } from '../../../src/testing/builders/input-folder.ts';
import { cellsOf } from '../../../src/testing/builders/taken-in.ts';
import { findLibreOffice, saveAs } from '../libreoffice.ts';
import { readDeliveries } from '../read-deliveries.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-form-'));
afterAll(() => rmSync(folder, { recursive: true }));
const libreOffice = findLibreOffice();
const example = join(fixtureFolder, 'forms/yearly.xlsx');

/** What comes of the form of 架空市 as a file has it. */
function takenIn(file: string) {
  const path = join(fixtureFolder, 'forms/yearly.yaml');
  const { map } = readMap('yearly.yaml', readFileSync(path, 'utf8'));
  const { grids, problems } = readDeliveries([file]);
  expect(problems).toEqual([]);
  const options = { planId: undefined, fy: undefined, check: problemsIn };
  return takeInForm(grids, map!, readInput(fixtureFolder), options);
}

describe('a form that LibreOffice has saved, with joined cells and two rows of headings', () => {
  const intake = takenIn(example);

  test('is read without a problem', () => {
    expect(intake.problems).toEqual([]);
    expect(intake.remarks.map(({ place }) => place.words)).toEqual([
      'シート『実績一覧』 A10',
      'シート『実績一覧』 A11',
      'シート『実績一覧』',
    ]);
  });

  test.each([
    [
      'what was done, its bullets joined',
      'results',
      '2025-1',
      'text',
      '30の手続を、オンラインでできるようにした。手引を作った。',
    ],
    ['a mark in the words of the plan', 'results', '2025-7', 'state', 'done'],
    ['nothing for a dash', 'results', '2025-15', 'state', undefined],
    [
      'a share that is shown as a percentage',
      'indicator_values',
      '6 / actual / 2025',
      'value',
      '64.5',
    ],
    ['a number', 'indicator_values', '7 / actual / 2025', 'value', '3'],
    ['an amount that is shown with a comma', 'effects', '14', 'value', '2310'],
  ])('gives %s', (_, table, key, column, value) => {
    const row = cellsOf(intake).find(([, name, no]) => name === table && no === key)!;
    expect((row[3] as Record<string, string>)[column]).toBe(value);
  });

  test.skipIf(libreOffice === undefined)(
    'says the same after it was an OpenDocument sheet for a while',
    () => {
      const ods = saveAs(libreOffice!, example, 'ods', folder);
      expect(takenIn(saveAs(libreOffice!, ods, 'xlsx', folder)).files).toEqual(intake.files);
    },
    240_000,
  );
});
