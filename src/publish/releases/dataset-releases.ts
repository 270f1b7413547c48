import type { Row } from '../../tables/all-tables.ts';
import { dayInJapan } from '../../words/day-in-japan.ts';
import type { Dataset, DatasetRelease } from '../datasets/dataset.ts';
import { contentHash, sha256 } from '../formats/hash.ts';
import { urls } from '../urls.ts';
import { toldOf, type Told } from './told.ts';

type ReleaseRow = Row<'releases'>;

/** The releases of a dataset, the newest first. */
export function releasesOf(
  dataset: Told,
  rows: readonly ReleaseRow[],
  keptVersions: readonly string[],
): DatasetRelease[] {
  const { site, name } = dataset;
  const own = keepsOwnRecord(dataset)
    ? rowsOfRecord(dataset, rows)
    : rows.filter((row) => row.dataset === name);
  return own
    .map(({ version, date, sha256, note }) => ({
      version,
      date,
      contentHash: sha256,
      note,
      archive: keptVersions.includes(version)
        ? urls.dataFile(site, `releases/${version}/ayumi.zip`)
        : null,
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** The newest record of publication of all datasets, its day in Japan as `2026-11-20`; null before the first. */
export function newestRelease(
  datasets: readonly Pick<Dataset, 'releases'>[],
): { date: string; note: string } | null {
  const all = datasets.flatMap(({ releases }) => releases);
  const [newest] = all.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return newest ? { date: dayInJapan(newest.date), note: newest.note ?? '' } : null;
}

/**
 * The hash of what a dataset says, and of all words about it that a catalogue or a file copies: a corrected
 * contact has to reach whoever took the old one. The record of releases is left out of a dataset of all
 * tables: a row that tells the hash would change the hash.
 */
export function hashOf(dataset: Told): string {
  const tables = keepsOwnRecord(dataset)
    ? dataset.tables
    : dataset.tables.filter(({ name }) => name !== 'releases');
  return sha256(JSON.stringify([contentHash(tables), toldOf({ ...dataset, tables })]));
}

/** Whether the newest release is of what the dataset says now. */
export function isReleased({
  releases,
  contentHash,
}: Pick<Dataset, 'releases' | 'contentHash'>): boolean {
  return releases[0]?.contentHash === contentHash;
}

/** Whether a dataset is the record of releases itself. */
export function keepsOwnRecord({ tables }: Pick<Dataset, 'tables'>): boolean {
  return tables.length === 1 && tables[0]!.name === 'releases';
}

/**
 * The record of releases has no rows about itself: every release adds to it, so its releases are all
 * that it tells, each with the hash of what it said by then.
 */
function rowsOfRecord(dataset: Told, rows: readonly ReleaseRow[]): ReleaseRow[] {
  const record = dataset.tables[0]!;
  const byDate = new Map(rows.map((row) => [row.date, row]));
  return [...byDate.values()].map((row) => {
    const soFar = record.rows.filter(({ date }) => String(date) <= row.date);
    return { ...row, sha256: hashOf({ ...dataset, tables: [{ ...record, rows: soFar }] }) };
  });
}
