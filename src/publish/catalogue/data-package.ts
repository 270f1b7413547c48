import { urls } from '../urls.ts';
import type { Catalogue } from './build-catalogue.ts';
import { cleanText, oneLine, webAddress } from './clean-text.ts';
import { address } from './addresses.ts';
import type { Entry } from './entry.ts';
import { tablesOf, tablesOfPlan, type ListedTable } from './listed-tables.ts';
import { tableSchema } from './table-schema.ts';

/** datapackage.json in /data/ or beside the files of a plan: every table with its schema, keys, size and checksum (Data Package v2). */
export function dataPackage(catalogue: Catalogue, plan: Entry | null = null): string {
  const { publisher, site, licence } = catalogue;
  const modified = plan ? plan.modified : catalogue.modified;
  const listed = plan ? tablesOfPlan(plan) : tablesOf(catalogue);
  const entries = plan ? [plan] : catalogue.entries;
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...namesOf(catalogue, plan),
    ...versionOf(entries),
    ...(modified ? { created: modified } : {}),
    keywords: [...new Set(entries.flatMap(({ keywords }) => keywords))],
    licenses: [
      {
        ...(licence.spdx ? { name: licence.spdx } : {}),
        path: licence.iri,
        title: licence.name,
      },
    ],
    contributors: [{ title: publisher.title, path: publisher.homepage, roles: ['publisher'] }],
    sources: (plan?.sources ?? site.sources).map((source) => ({
      title: oneLine(
        `${source.title}${source.terms === null ? '（利用条件は確かめていません）' : ''}`,
      ),
      path: webAddress(source.url) ?? address(site, urls.source(source)),
    })),
    resources: listed.map((it) => resourceOf(it, listed, plan !== null)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function namesOf(catalogue: Catalogue, plan: Entry | null) {
  const { iri, title, about, page } = catalogue;
  if (!plan)
    return { name: catalogue.publisher.name, id: iri, title, description: about, homepage: page };
  return {
    name: plan.name,
    id: plan.iri,
    title: plan.title,
    description: plan.about,
    homepage: plan.page,
  };
}

function resourceOf(
  { table, csv, entry }: ListedTable,
  listed: readonly ListedTable[],
  isOfPlan: boolean,
) {
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
      listed.map((it) => it.table),
      isOfPlan,
    ),
  };
}

function versionOf(entries: readonly Entry[]): { version?: string } {
  const version = entries.find(({ dataset }) => dataset.kind !== 'table')?.version;
  return version ? { version } : {};
}
