import { describe, expect, test } from 'vitest';
import { toJapaneseCsv } from '../../publish/formats/csv-ja.ts';
import type { PublishedTable } from '../../publish/datasets/published-table.ts';
import { readSite } from '../../site.ts';
import { tableList } from '../../tables/all-tables.ts';
import { fixtureFolder, inputFolder } from '../../testing/builders/input-folder.ts';
import { loadFiles } from '../load.ts';
import { buildSite } from '../../model/build/build-site.ts';
import { buildDatasets } from '../../publish/datasets/build-tables.ts';
import { readInput, type Folder } from '../read/folder.ts';
import type { Grid } from '../read/workbook/grid.ts';
import { csvGrid } from './sheets/csv-grid.ts';
import type { Intake } from './finish-intake.ts';
import { takeIn } from './take-in.ts';

const facts = new Set(tableList.map(({ name }) => name));

describe.each([
  ['the fixture', fixtureFolder],
  ['this site', inputFolder],
])('the Japanese CSV that %s publishes', (_, path) => {
  const folder = readInput(path);
  const published = readSite(path).tables.filter(({ name }) => facts.has(name));

  test.each(published)('of $name, taken in again, changes nothing', (table) => {
    const { changes, problems, remarks } = taken(table, folder);
    expect({ changes, problems, remarks }).toEqual({ changes: [], problems: [], remarks: [] });
  });
});

describe('the Japanese CSV of the fixture', () => {
  const whole = readInput(fixtureFolder);
  const published = readSite(fixtureFolder).tables.filter(({ name }) => facts.has(name));
  // Without these nothing says which plans there are, or what the site is.
  const needed = new Set(['site', 'plans']);
  const others = published.filter(({ name }) => !needed.has(name));

  test.each(others)('of $name brings back every row where all were lost', (table) => {
    const without = withFiles(whole, (file) =>
      file.path.endsWith(`/${table.name}.csv`)
        ? { ...file, text: `${file.text.split('\n', 1)[0]!}\n` }
        : file,
    );
    const { files, problems } = taken(table, without);
    expect(problems).toEqual([]);
    const back = new Map(files.map((file) => [file.path, file]));
    const again = tablesOf(withFiles(without, (file) => back.get(file.path) ?? file));
    const rows = again.find(({ name }) => name === table.name)?.rows ?? [];
    expect(sorted(rows)).toEqual(sorted(table.rows));
  });
});

function taken(table: PublishedTable, folder: Folder): Intake {
  const bytes = new TextEncoder().encode(toJapaneseCsv(table));
  const grid = csvGrid(`${table.name}.ja.csv`, bytes) as Grid;
  return takeIn([[grid]], folder, { mayDelete: false, check: () => [] });
}

function withFiles(folder: Folder, of: (file: Folder['files'][number]) => Folder['files'][number]) {
  return { ...folder, files: folder.files.map(of) };
}

function tablesOf(folder: Folder): PublishedTable[] {
  const { rows } = loadFiles(folder);
  return buildDatasets(buildSite(rows), rows);
}

/** New rows stand beside those of the same owner: the order is that of the file, which was lost. */
function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}
