import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeRepairs } from '../../scripts/desk/repair-data.ts';
import { load } from '../load/load.ts';
import { asDoubleClicked, doubleClickAll } from './builders/double-click.ts';
import { fixtureFolder, inputFolder } from './builders/input-folder.ts';

describe('what such a spreadsheet makes of a cell', () => {
  test.each([
    ['1-1', '1月1日'],
    ['1-2-3', '2001/2/3'],
    ['2022-1', 'Jan-22'],
    ['2022-09', 'Sep-22'],
    ['2024-02-29', '2024/2/29'],
    ['(1)', '-1'],
    ['020001', '20001'],
    ['2022-13', '2022-13'],
    ['1-2-3-4', '1-2-3-4'],
    ['13-1', '13-1'],
  ])('%s → %s', (cell, shown) => {
    expect(asDoubleClicked(cell)).toBe(shown);
  });
});

describe('every cell that a double click has changed is its old self again, or asked about', () => {
  test.each([
    ['架空市', fixtureFolder],
    ['the data that the tests are run on', inputFolder],
  ])(
    '%s',
    (_, original) => {
      const folder = mkdtempSync(join(tmpdir(), 'ayumi-double-click-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      for (const part of ['data', 'content'])
        if (existsSync(join(original, part)))
          cpSync(join(original, part), join(folder, part), { recursive: true });
      doubleClickAll(folder);
      writeRepairs(folder);
      const { problems } = load(folder);
      const asked = new Set(problems.map(({ file, line, column }) => `${file} ${line} ${column}`));
      const silent: string[] = [];
      for (const file of globSync('data/**/*.csv', { cwd: original })) {
        const [was, is] = [rowsOf(join(original, file)), rowsOf(join(folder, file))];
        was.forEach(({ line, row }, at) => {
          for (const [column, cell] of Object.entries(row)) {
            const now = is[at]?.row[column];
            const place = `${file} ${line} ${column}`;
            if (now !== cell && !asked.has(place)) silent.push(`${place}: ${cell} → ${now}`);
          }
        });
      }
      expect(silent).toEqual([]);
    },
    120_000,
  );
});

/** Rows by the names of their columns, with their lines; no cell here holds a line break. */
function rowsOf(path: string): { line: number; row: Record<string, string> }[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').trimEnd(), {
    header: true,
  });
  return data.map((row, at) => ({ line: at + 2, row }));
}
