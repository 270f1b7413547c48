import type { Site } from '../../model/types/model.ts';
import { address } from '../catalogue/addresses.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { urls } from '../urls.ts';
import { indicatorJsonSchema } from './indicator-json.ts';
import { dialect, type JsonSchema } from './json-schema.ts';
import { measureJsonSchema } from './measure-json.ts';
import {
  ckanAnswerSchema,
  ckanPackageSchema,
  ckanSearchSchema,
  exploreJsonSchema,
  withdrawalJsonSchema,
} from './other-json.ts';
import { tableJsonSchema } from './table-json.ts';

/** The schemas of what is no table, by their names; a table has no hyphen in its name. */
export const recordSchemas = {
  'measure-record': measureJsonSchema,
  'indicator-record': indicatorJsonSchema,
  'withdrawal-record': withdrawalJsonSchema,
  'explore-table': exploreJsonSchema,
  'ckan-search': ckanSearchSchema,
  'ckan-package': ckanPackageSchema,
  'ckan-answer': ckanAnswerSchema,
} as const;

export type RecordSchema = keyof typeof recordSchemas;

/** /schemas/<name>.schema.json: one for every published table, then one for every other kind of JSON. */
export function schemaFiles(
  site: Site,
  tables: readonly PublishedTable[],
): { name: string; write: () => string }[] {
  const all: [string, () => JsonSchema][] = [
    ...tables.map((table): [string, () => JsonSchema] => [
      table.name,
      () => tableJsonSchema(table),
    ]),
    ...Object.entries(recordSchemas).map(([name, schema]): [string, () => JsonSchema] => [
      name,
      () => schema,
    ]),
  ];
  return all.map(([name, schema]) => ({
    name,
    write: () => {
      const head = { $schema: dialect, $id: address(site, urls.schema(site, name)) };
      return `${JSON.stringify({ ...head, ...schema() }, null, 1)}\n`;
    },
  }));
}
