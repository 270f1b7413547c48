import { writeCsv } from '../../tables/csv/write-csv.ts';
import { releases as table } from '../../tables/changes.ts';
import type { Row } from '../../tables/all-tables.ts';
import type { DescribedDataset } from '../datasets/build-datasets.ts';
import { isReleased, keepsOwnRecord, releasesOf } from './dataset-releases.ts';

type ReleaseRow = Row<'releases'>;

/** What a release says of itself. */
export interface Release {
  version: string;
  /** UTC, to the second; one for all datasets of the release. */
  stamp: string;
  note: string | null;
}

/** The datasets whose newest release is not what they say now, and that have to be released. */
export function unreleased<D extends Pick<DescribedDataset, 'releases' | 'contentHash'>>(
  datasets: readonly D[],
): D[] {
  return datasets.filter((dataset) => !isReleased(dataset));
}

/** The rows that a release adds to data/releases.csv: none for what is as it was before. */
export function releaseRows(
  datasets: readonly DescribedDataset[],
  before: readonly ReleaseRow[],
  { version, stamp, note }: Release,
): ReleaseRow[] {
  return datasets
    .filter((dataset) => !keepsOwnRecord(dataset))
    .filter((dataset) => !isReleased({ ...dataset, releases: releasesOf(dataset, before, []) }))
    .map(({ name, contentHash }) => ({
      version,
      date: stamp,
      dataset: name,
      sha256: contentHash,
      note,
    }));
}

/** Why a release cannot be made, in Japanese; null when it can. */
export function whyNot(release: Release, before: readonly ReleaseRow[]): string | null {
  const { version, stamp } = release;
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return `版の名前「${version}」は 1.2.0 のように3つの数字で書いてください。`;
  if (before.some((row) => row.version === version))
    return `版「${version}」はもうあります。次の番号にしてください。`;
  const newest = before
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (newest !== undefined && stamp <= newest)
    return `この機械の時計（${stamp}）が、前の版の日時（${newest}）より進んでいません。時計を直してください。`;
  return null;
}

/** data/releases.csv in its canonical form. */
export function releasesCsv(rows: readonly ReleaseRow[]): string {
  const fields = table.columns.map(({ name }) => name);
  const data = rows.map((row) => fields.map((name) => row[name] ?? ''));
  return writeCsv([fields, ...data]);
}
