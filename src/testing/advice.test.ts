import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { writeRepairs } from '../../scripts/desk/repair-data.ts';
import { decode } from '../load/read/decode.ts';
import { load } from '../load/load.ts';
import type { Problem } from '../load/report/problem.ts';
import { overlaid } from './builders/input-folder.ts';

const brokenFolder = join(import.meta.dirname, 'broken');

describe('every certain proposal, when it is followed, ends its problem and does nothing else', () => {
  test.each(readdirSync(brokenFolder))(
    '%s',
    (name) => {
      const folder = overlaid(join(brokenFolder, name));
      const before = { cells: cellsIn(folder), problems: load(folder).problems };
      const changes = writeRepairs(folder);
      const after = { cells: cellsIn(folder), problems: load(folder).problems };

      const said = before.problems.map(kindOf);
      expect(after.problems.map(kindOf).filter((kind) => !said.includes(kind))).toEqual([]);
      const mended = changes.filter(({ column }) => column !== undefined);
      const left = new Set(after.problems.map(placeOf));
      expect(mended.filter((change) => left.has(placeOf(change)))).toEqual([]);
      // What is not among the changes is as it was.
      const changed = [...before.cells].filter(([place, cell]) => after.cells.get(place) !== cell);
      expect(changed.length).toBeLessThanOrEqual(changes.length);
      const values = new Set(changes.flatMap(({ after }) => after));
      for (const [place] of changed) expect(values).toContain(after.cells.get(place) ?? '');
    },
    60_000,
  );
});

/** Rule, file, column and words; rows may move up where blank ones went. */
function kindOf({ rule, file, column, message }: Problem): string {
  return [rule, file, column, message].join(' ');
}

function placeOf({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return [file, line, column].join(' ');
}

/** Every cell that is not blank, by its file, row and place in the row. */
function cellsIn(folder: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const file of globSync('data/**/*.csv', { cwd: folder })) {
    const decoded = decode(readFileSync(join(folder, file)));
    if (!('text' in decoded)) continue;
    const delimiter = decoded.text.split('\n', 1)[0]!.includes(';') ? ';' : '';
    const { data } = Papa.parse<string[]>(decoded.text, { delimiter });
    for (const [row, line] of data.entries())
      for (const [at, cell] of line.entries())
        if (cell !== '') cells.set(`${file} ${row} ${at}`, cell);
  }
  return cells;
}
