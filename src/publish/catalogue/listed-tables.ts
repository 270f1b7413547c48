import type { PublishedTable } from '../datasets/published-table.ts';
import type { Catalogue } from './build-catalogue.ts';
import type { Entry, FileEntry } from './entry.ts';

/** A table with the dataset that lists it and its CSV for machines. */
export interface ListedTable {
  table: PublishedTable;
  entry: Entry;
  csv: FileEntry;
}

/** The tables over all plans, in the order of the catalogue. */
export function tablesOf({ entries }: Catalogue): ListedTable[] {
  return entries.flatMap((entry) => {
    if (entry.dataset.kind !== 'table') return [];
    return tablesOfPlan(entry);
  });
}

/** The tables of one plan, or of any dataset that has a CSV for each. */
export function tablesOfPlan(entry: Entry): ListedTable[] {
  return entry.dataset.tables.flatMap((table) => {
    const csv = entry.files.find(({ file }) => file.fileName === `${table.name}.csv`);
    return csv ? [{ table, entry, csv }] : [];
  });
}
