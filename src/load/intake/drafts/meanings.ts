import { isOfSite } from '../../../tables/all-tables.ts';
import type { Table } from '../../../tables/describe/table.ts';
import { fillBlanks } from '../../fill/fill-blanks.ts';
import type { TextFile } from '../../read/folder.ts';
import type { RawTable } from '../../read/parse.ts';
import { sortTables } from '../../read/sort-tables.ts';

type Cells = Readonly<Record<string, string>>;

/** What the rows of a file say once blanks are filled, as they are published; rows that others say stand at the end. */
export type Meanings = (file: string) => readonly Cells[];

/** Fills the tables of a folder, once, when it is first asked for. */
export function meaningsIn(files: readonly TextFile[]): Meanings {
  let byFile: Map<string, Cells[]> | undefined;
  return (file) => (byFile ??= meaningsByFile(files)).get(file) ?? [];
}

function meaningsByFile(files: readonly TextFile[]): Map<string, Cells[]> {
  const { tables } = sortTables(files.filter(({ path }) => path.startsWith('data/')));
  const sources = mainSources(tables);
  const filled = fillBlanks({
    tables,
    prose: [],
    publicFiles: [],
    unreadable: [],
    takenNames: new Set(),
  });
  return new Map(
    filled.tables.map(({ file, table, planId, records }) => [
      file,
      records.map(({ cells }) => published(cells, table, sources.get(planId ?? ''))),
    ]),
  );
}

/** The main source of every plan: that of a fact which names none. */
function mainSources(tables: readonly RawTable[]): Map<string, string> {
  const plans = tables.find(({ table }) => table.name === 'plans')?.records ?? [];
  return new Map(plans.map(({ cells }) => [cells['plan_id'] ?? '', cells['source_id'] ?? '']));
}

function published(cells: Cells, { name, columns }: Table, source: string | undefined): Cells {
  const said: Record<string, string> = {};
  for (const { name: column, blankMeans } of columns) {
    const meaning = column === 'source_id' && !isOfSite(name) ? source : blankMeans;
    said[column] = cells[column] || meaning || '';
  }
  return said;
}
