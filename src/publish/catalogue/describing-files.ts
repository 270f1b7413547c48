import type { DataFile, Dataset } from '../datasets/dataset.ts';
import { dialect } from '../schemas/json-schema.ts';
import { urls } from '../urls.ts';
import { address } from './addresses.ts';

/** A file that tells programs the columns of another. */
export interface FileDescription {
  url: string;
  mediaType: string;
  /** What the describing file itself keeps to. */
  standard: Standard;
}

/** A rule book by its own address. */
export interface Standard {
  iri: string;
  title: string;
}

/** How files describe others. */
export const describingStandards = {
  csvw: { iri: 'http://www.w3.org/ns/csvw', title: 'CSV on the Web' },
  jsonSchema: { iri: dialect, title: 'JSON Schema 2020-12' },
  croissant: { iri: 'http://mlcommons.org/croissant/1.1', title: 'Croissant 1.1' },
} as const satisfies Record<string, Standard>;

const formatStandards: Record<string, Standard> = {
  CSV: { iri: 'https://www.rfc-editor.org/info/rfc4180', title: 'RFC 4180 (CSV)' },
  JSON: { iri: 'https://www.rfc-editor.org/info/rfc8259', title: 'RFC 8259 (JSON)' },
  Parquet: { iri: 'https://parquet.apache.org/docs/file-format/', title: 'Apache Parquet' },
  XLSX: { iri: 'https://www.iso.org/standard/71691.html', title: 'ISO/IEC 29500-1:2016' },
  ZIP: { iri: 'https://www.iso.org/standard/60101.html', title: 'ISO/IEC 21320-1:2015' },
};

/** The standard of a file's format. */
export function standardOf({ format }: DataFile): Standard {
  return formatStandards[format]!;
}

/** Every standard that files of the site keep to. */
export const allStandards: readonly Standard[] = [
  ...Object.values(formatStandards),
  ...Object.values(describingStandards),
];

/** CSV for programs has CSVW, the JSON of a table its schema; the others are told with the whole dataset. */
export function describedBy({ site, name, plan }: Dataset, file: DataFile): FileDescription {
  const { table, fileName } = file;
  if (table && fileName === `${table.name}.json`)
    return {
      url: address(site, urls.schema(site, table.name)),
      mediaType: 'application/schema+json',
      standard: describingStandards.jsonSchema,
    };
  if (table && fileName === `${table.name}.csv`)
    return {
      url: address(
        site,
        plan ? urls.planDataFile(plan, 'csv-metadata.json') : `${file.address}-metadata.json`,
      ),
      mediaType: 'application/csvm+json',
      standard: describingStandards.csvw,
    };
  return {
    url: address(site, urls.croissant(site, name)),
    mediaType: 'application/ld+json',
    standard: describingStandards.croissant,
  };
}
