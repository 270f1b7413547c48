import { urls } from '../urls.ts';
import type { Catalogue } from './build-catalogue.ts';
import { cleanText, oneLine, webAddress } from './clean-text.ts';
import { address, type Entry } from './entry.ts';
import { tablesOf } from './listed-tables.ts';
import { tableSchema } from './table-schema.ts';

/** /data/datapackage.json: every table with its schema, keys, size and checksum (Data Package v2). */
export function dataPackage(catalogue: Catalogue): string {
  const { publisher, site, licence, modified } = catalogue;
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: publisher.name,
    id: catalogue.iri,
    title: catalogue.title,
    description: catalogue.about,
    homepage: catalogue.page,
    ...versionOf(catalogue.entries),
    ...(modified ? { created: modified } : {}),
    keywords: [...new Set(catalogue.entries.flatMap(({ keywords }) => keywords))],
    licenses: [
      {
        ...(licence.spdx ? { name: licence.spdx } : {}),
        path: licence.iri,
        title: licence.name,
      },
    ],
    contributors: [{ title: publisher.title, path: publisher.homepage, roles: ['publisher'] }],
    sources: site.sources.map((source) => ({
      title: oneLine(source.title),
      path: webAddress(source.url) ?? address(site, urls.source(source)),
    })),
    resources: tablesOf(catalogue).map((listed) => resourceOf(catalogue, listed)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function resourceOf(catalogue: Catalogue, listed: ReturnType<typeof tablesOf>[number]) {
  const { table, csv, entry } = listed;
  return {
    name: table.name.replaceAll('_', '-'),
    type: 'table',
    path: csv.file.fileName,
    title: oneLine(table.title),
    description: cleanText(table.about),
    homepage: entry.page,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.file.bytes.byteLength,
    hash: `sha256:${csv.file.sha256}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchema(
      table,
      tablesOf(catalogue).map((it) => it.table),
    ),
  };
}

function versionOf(entries: readonly Entry[]): { version?: string } {
  const version = entries.find(({ dataset }) => dataset.kind === 'all')?.version;
  return version ? { version } : {};
}
