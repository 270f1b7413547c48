import type { Site } from '../../model/types/model.ts';
import { address } from '../catalogue/addresses.ts';
import { licenceOf } from '../catalogue/licence.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { limits, type Limits } from '../limits.ts';
import { urls } from '../urls.ts';
import { doorsOf, type Door } from './doors.ts';
import { dialect } from './json-schema.ts';
import { parametersIn } from './parameters.ts';

/** /openapi.json: every kind of file that programs fetch, by its address (OpenAPI 3.1). */
export function openApi(
  site: Site,
  tables: readonly PublishedTable[],
  given: Limits = limits,
): string {
  const { title, contact, contactUrl } = site.settings;
  const licence = licenceOf(site.settings);
  const start = urls.home(site).length - 1;
  const content = {
    openapi: '3.1.0',
    jsonSchemaDialect: dialect,
    info: {
      title: `${title} 静的な API`,
      version: '1.0.0',
      summary: 'ファイルをそのまま返す、読むだけの API',
      description:
        'サーバーのプログラムはありません。問い合わせの文字列（?…）は読まず、いつも同じものを返します。鍵も登録も要りません。数える前に、データの手引き（/data/guide.md）を読んでください。',
      contact: { name: contact, url: contactUrl },
      license: { name: licence.name, url: licence.iri },
    },
    servers: [{ url: address(site, urls.home(site)).replace(/\/$/, '') }],
    externalDocs: { url: address(site, urls.guide(site)), description: 'データの手引き' },
    paths: Object.fromEntries(
      doorsOf(site, tables, given).map((door) => {
        const path = door.address.slice(start);
        return [path, { get: operation(site, tables, path, door) }];
      }),
    ),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function operation(
  site: Site,
  tables: readonly PublishedTable[],
  path: string,
  { summary, mediaType, schemas = [], standard }: Door,
) {
  // The document stands at the root of the site, and so do the schemas in their folder.
  const home = urls.home(site).length;
  const references = schemas.map((name) => ({ $ref: urls.schema(site, name).slice(home) }));
  const parameters = parametersIn(path, site, tables);
  return {
    operationId: path.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_|_$/g, '') || 'home',
    summary,
    ...(standard ? { externalDocs: { url: standard } } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: {
        description: 'ファイル',
        content: { [mediaType]: { schema: schemaOf(references, mediaType) } },
      },
      ...(parameters.length > 0 ? { 404: { description: 'そのようなファイルはない' } } : {}),
    },
  };
}

function schemaOf(references: readonly { $ref: string }[], mediaType: string) {
  if (references.length > 1) return { anyOf: references };
  if (references.length === 1) return references[0]!;
  return mediaType.includes('json') ? { type: 'object' } : { type: 'string' };
}
