import type { Site } from '../../model/types/model.ts';
import { wholeCatalogue } from '../catalogue/build-catalogue.ts';
import { rootFiles } from '../catalogue/catalogue-files.ts';
import { packageDict } from '../catalogue/ckan/package-dict.ts';
import { croissant } from '../catalogue/croissant.ts';
import { csvwTable } from '../catalogue/csvw.ts';
import { dataPackage } from '../catalogue/data-package.ts';
import { tablesOf } from '../catalogue/listed-tables.ts';
import { schemaOrgDataset } from '../catalogue/schema-org.ts';
import { archiveOf } from '../datasets/archive.ts';
import { describingTables } from '../datasets/describing-tables.ts';
import { allFormats } from '../formats/all-formats.ts';
import { contentHash, sha256 } from '../formats/hash.ts';
import { toXlsx } from '../formats/xlsx.ts';
import { probeDataset, probeTable } from './probe.ts';

// Of a workbook only its tables depend on the site, so it is tried once.
const book = sha256(toXlsx([probeTable]));

const known = new WeakMap<Site, readonly string[]>();

/**
 * SHA-256 of what every writer of a site makes of one table and one dataset: with what tables say and what is told
 * of them, the bytes of files, workbooks, archives and entries of catalogues follow from it, so none of them can
 * change and its stamp stay.
 */
export function writtenBy(site: Site): readonly string[] {
  const hashes = known.get(site) ?? [...filesWritten(site), ...entriesWritten(site)];
  known.set(site, hashes);
  return hashes;
}

function filesWritten(site: Site): string[] {
  const dataset = probeDataset(site);
  return [
    ...allFormats.map(({ ending, write }) => sha256(write(site, probeTable, `/probe.${ending}`))),
    book,
    contentHash(describingTables(dataset)),
    sha256(archiveOf(dataset.site, dataset.files)),
  ];
}

function entriesWritten(site: Site): string[] {
  const dataset = probeDataset(site);
  const catalogue = wholeCatalogue(dataset.site, [dataset]);
  const [entry] = catalogue.entries;
  return [
    ...rootFiles(catalogue).map(({ write }) => write()),
    JSON.stringify(packageDict(catalogue, entry!)),
    croissant(catalogue, entry!),
    dataPackage(catalogue),
    ...tablesOf(catalogue).map((listed) => csvwTable(catalogue, listed)),
    schemaOrgDataset(dataset),
  ].map((text) => sha256(text));
}
