import type { Column, ColumnType } from '../../tables/describe/column.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import type { Catalogue } from './build-catalogue.ts';
import { cleanText } from './clean-text.ts';
import type { Entry } from './entry.ts';
import { tablesOf, tablesOfPlan, type ListedTable } from './listed-tables.ts';
import { keysOf } from './table-keys.ts';
import { datePattern, descriptionOf } from './table-schema.ts';

const datatypes: Record<ColumnType, string | { base: string; format: string }> = {
  text: 'string',
  code: 'string',
  integer: 'integer',
  number: 'decimal',
  fiscal_year: 'gYear',
  date: { base: 'string', format: datePattern },
  datetime: 'dateTime',
  url: 'anyURI',
  choice: 'string',
};

const context = ['http://www.w3.org/ns/csvw', { '@language': 'ja' }];

/** /data/<table>.csv-metadata.json: where programs that read CSV on the Web look first. */
export function csvwTable(catalogue: Catalogue, listed: ListedTable): string {
  const content = { '@context': context, ...describedTable(catalogue, listed, [], false) };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** csv-metadata.json in /data/ or beside the files of a plan: the tables in one group, since only there may a key lead to another table. */
export function csvwGroup(catalogue: Catalogue, plan: Entry | null = null): string {
  const listed = plan ? tablesOfPlan(plan) : tablesOf(catalogue);
  const tables = listed.map(({ table }) => table);
  const content = {
    '@context': context,
    'dc:title': plan?.title ?? catalogue.title,
    ...(plan ? { 'dc:description': plan.about } : {}),
    'dc:license': { '@id': catalogue.licence.iri },
    ...(plan?.rights ? { 'dc:rights': plan.rights } : {}),
    tables: listed.map((it) => describedTable(catalogue, it, tables, plan !== null)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function describedTable(
  { licence, publisher }: Catalogue,
  { table, entry, csv }: ListedTable,
  published: readonly PublishedTable[],
  isOfPlan: boolean,
) {
  const { primary, foreign } = keysOf(table, published, isOfPlan);
  return {
    '@type': 'Table',
    url: csv.file.fileName,
    'dc:title': [entry.title, { '@value': entry.titleEn, '@language': 'en' }],
    'dc:description': cleanText(table.about),
    'dc:publisher': publisher.title,
    'dc:license': { '@id': licence.iri },
    ...(entry.rights ? { 'dc:rights': entry.rights } : {}),
    'dc:source': entry.sources.map(({ attribution }) => cleanText(attribution)),
    'dcat:landingPage': { '@id': entry.page },
    ...(entry.modified
      ? { 'dc:modified': { '@value': entry.modified, '@type': 'xsd:dateTime' } }
      : {}),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: {
      '@type': 'Schema',
      columns: table.columns.map(columnOf),
      ...(primary ? { primaryKey: primary } : {}),
      ...(foreign.length > 0
        ? {
            foreignKeys: foreign.map(({ fields, table: there, referred }) => ({
              columnReference: fields,
              reference: { resource: `${there}.csv`, columnReference: referred },
            })),
          }
        : {}),
    },
  };
}

function columnOf(column: Column) {
  const { name, title, title_en, type, required } = column;
  return {
    '@type': 'Column',
    name,
    // The header of the file is the name itself, in no language.
    titles: name,
    'dc:title': [
      { '@value': title, '@language': 'ja' },
      { '@value': title_en, '@language': 'en' },
    ],
    'dc:description': descriptionOf(column),
    datatype: datatypes[type],
    ...(required ? { required: true } : {}),
  };
}
