import type { ColumnType } from '../../tables/describe/column.ts';
import { citationOf } from '../datasets/citation.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { urls } from '../urls.ts';
import type { Catalogue } from './build-catalogue.ts';
import { cleanText } from './clean-text.ts';
import { describingStandards } from './describing-files.ts';
import type { Entry, FileEntry } from './entry.ts';
import { keysOf } from './table-keys.ts';
import { descriptionOf } from './table-schema.ts';

/** The terms of Croissant 1.1 without their prefix, as its specification recommends. */
const own = ['citeAs', 'column', 'containedIn', 'extract', 'field', 'fileObject', 'isLiveDataset'];
const more = ['key', 'recordSet', 'source'];
const context = {
  '@language': 'ja',
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  ...Object.fromEntries([...own, ...more].map((term) => [term, `cr:${term}`])),
};

const dataTypes: Record<ColumnType, string> = {
  text: 'sc:Text',
  code: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  fiscal_year: 'sc:Integer',
  // As exact as the source: 2024, 2024-03 or 2024-03-29, so no date for programs.
  date: 'sc:Text',
  datetime: 'sc:DateTime',
  url: 'sc:URL',
  choice: 'sc:Text',
};

/** /dataset/<name>/croissant.json: every file with its hash, and every column of the CSV (Croissant 1.1). */
export function croissant(catalogue: Catalogue, entry: Entry): string {
  const { site, licence, publisher } = catalogue;
  const { dataset } = entry;
  const maker = { '@type': 'Organization', name: publisher.title, url: publisher.homepage };
  const content = {
    '@context': context,
    '@type': 'sc:Dataset',
    '@id': entry.iri,
    conformsTo: describingStandards.croissant.iri,
    name: entry.title,
    alternateName: entry.titleEn,
    description: [entry.about, entry.aboutEn].filter(Boolean).join('\n'),
    license: licence.iri,
    ...(entry.rights ? { usageInfo: entry.rights } : {}),
    url: entry.page,
    creator: maker,
    publisher: maker,
    // Before the first release the day of the data stands in: the specification asks for one.
    datePublished: entry.issued ?? site.settings.asOf,
    ...(entry.modified ? { dateModified: entry.modified } : {}),
    ...(entry.version ? { version: entry.version } : {}),
    inLanguage: 'ja',
    keywords: entry.keywords,
    citeAs: citationOf(dataset),
    isLiveDataset: true,
    distribution: filesOf(catalogue, entry),
    recordSet: dataset.tables.map((table) => recordSet(table, dataset.kind === 'plan')),
  };
  return `${JSON.stringify(content)}\n`;
}

function filesOf({ site, entries }: Catalogue, { files, dataset }: Entry) {
  const given = files.map((file) => fileObject(file));
  if (dataset.kind !== 'all') return given;
  const archive = files.find(({ file }) => file.format === 'ZIP');
  // Of a large site there is none: then each table is a file of its own.
  if (!archive) {
    const csvOf = new Set(dataset.tables.map(({ name }) => urls.dataFile(site, `${name}.csv`)));
    const tables = entries.flatMap((entry) => entry.files);
    return [...given, ...tables.filter(({ file }) => csvOf.has(file.address)).map(fileObject)];
  }
  const inside = dataset.tables.map(({ name }) => ({
    '@type': 'cr:FileObject',
    '@id': `${name}.csv`,
    name: `${name}.csv`,
    containedIn: { '@id': archive.file.fileName },
    contentUrl: `ayumi/${urls.dataFile(site, `${name}.csv`).slice(urls.home(site).length)}`,
    encodingFormat: 'text/csv',
  }));
  return [...given, ...inside];
}

function fileObject({ file, url, title, about }: FileEntry) {
  return {
    '@type': 'cr:FileObject',
    '@id': file.fileName,
    name: file.fileName,
    description: `${title}。${about}`,
    contentUrl: url,
    contentSize: `${file.bytes.byteLength} B`,
    encodingFormat: file.mediaType,
    sha256: file.sha256,
  };
}

function recordSet(table: PublishedTable, isOfPlan: boolean) {
  const { name, title, about, columns } = table;
  const { primary } = keysOf(table, [], isOfPlan);
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name: title,
    description: cleanText(about),
    ...(primary ? { key: primary.map((column) => ({ '@id': `${name}/${column}` })) } : {}),
    field: columns.map((column) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${column.name}`,
      name: column.name,
      description: `${column.title}：${descriptionOf(column)}`,
      dataType: dataTypes[column.type],
      source: { fileObject: { '@id': `${name}.csv` }, extract: { column: column.name } },
    })),
  };
}
