import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../../src/load/load.ts';
import {
  releaseRows,
  releasesCsv,
  whyNot,
  type Release,
} from '../../src/publish/releases/release.ts';
import { describeSite } from '../../src/site.ts';
import { tables, type Row } from '../../src/tables/all-tables.ts';
import { writeCsv } from '../../src/tables/csv/write-csv.ts';
import { siteSettings } from '../../src/tables/describe/site-settings.ts';
import { Stop } from '../launch/stop.mjs';
import { inJapanese, step } from '../build/progress.ts';

/** Adds the datasets of a folder, as it was read, that have changed to data/releases.csv, all with the same time of day. */
export async function writeRelease(
  inputFolder: string,
  loaded: Loaded,
  version: string,
  note: string | null,
): Promise<void> {
  await step(`版 ${version} を記録`, (tell) => {
    const before = loaded.rows.site.releases ?? [];
    // The one place where data take the time from the clock.
    const stamp = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const release: Release = { version, stamp, note };
    const reason = whyNot(release, before);
    if (reason !== null) throw new Stop(reason);
    const based = withIdBase(loaded);
    const added = rowsToAdd(based, before, release);
    if (added.length === 0)
      throw new Stop('前の版から変わったデータセットはありません。何も書きませんでした。');
    if (based !== loaded) writeSettings(inputFolder, based);
    writeFileSync(join(inputFolder, 'data', 'releases.csv'), releasesCsv([...before, ...added]));
    tell(inJapanese({ データセット: added.length }));
  });
}

type ReleaseRow = Row<'releases'>;

/**
 * The rows of the release. Some tables tell of the others (how they keep the rules), the record of
 * releases among them, so what is added is looked at once more with itself in place.
 */
function rowsToAdd(loaded: Loaded, before: ReleaseRow[], release: Release): ReleaseRow[] {
  const rowsWith = (added: ReleaseRow[]): ReleaseRow[] => {
    const releases = [...before, ...added];
    const site = { ...loaded.rows.site, ...(releases.length > 0 ? { releases } : {}) };
    const { datasets } = describeSite({ ...loaded, rows: { ...loaded.rows, site } });
    return releaseRows(datasets, before, release);
  };
  const added = rowsWith([]);
  return added.length === 0 ? [] : rowsWith(added);
}

/** The rows with the base of the identifiers written down: from the first release on it outlives every move. */
function withIdBase(loaded: Loaded): Loaded {
  const site = loaded.rows.site.site ?? [];
  if (site.some(({ key }) => key === 'id_base')) return loaded;
  const value = site.find(({ key }) => key === 'base_url')!.value.replace(/\/*$/, '/');
  const row = { key: 'id_base', value, about: siteSettings['id_base']!.about };
  const rows = { ...loaded.rows, site: { ...loaded.rows.site, site: [...site, row] } };
  return { ...loaded, rows };
}

function writeSettings(inputFolder: string, { rows }: Loaded): void {
  const fields = tables.site.columns.map(({ name }) => name);
  const data = rows.site.site!.map((row) => fields.map((name) => row[name] ?? ''));
  writeFileSync(join(inputFolder, 'data', 'site.csv'), writeCsv([fields, ...data]));
}
