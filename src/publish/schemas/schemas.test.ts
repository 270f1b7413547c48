import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../datasets/build-tables.ts';
import { toJson } from '../formats/json.ts';
import { indicatorJson } from '../records/indicator-data.ts';
import { measureJson } from '../records/measure-data.ts';
import { faultsOfJson } from '../../quality/standards/json-schema.ts';
import { fixtureRows, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { openApi } from './open-api.ts';
import { schemaFiles } from './schema-files.ts';

const tables = buildDatasets(fixtureSite, fixtureRows);
const schemas = new Map(schemaFiles(fixtureSite, tables).map(({ name, write }) => [name, write()]));
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);

/** Where the content goes against the schema of a name. */
function faults(name: string, content: unknown): string[] {
  const { $id, ...schema } = JSON.parse(schemas.get(name)!);
  const validate = ajv.getSchema($id) ?? ajv.compile({ $id, ...schema });
  void validate(content);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test('a schema lies where it says, and every table has one', () => {
  expect(JSON.parse(schemas.get('measures')!).$id).toBe(
    'https://kaku.example.jp/kaikaku/schemas/measures.schema.json',
  );
  expect(tables.filter(({ name }) => !schemas.has(name))).toEqual([]);
});

test.each(tables.map((table) => [table.name, table] as const))(
  'the JSON of %s keeps to its schema',
  (name, table) => {
    expect(faults(name, JSON.parse(toJson(fixtureSite, table)))).toEqual([]);
  },
);

test('the records of every measure and indicator keep to theirs', () => {
  const { measures, indicators } = fixtureSite.plans[0]!;
  expect(measures.length * indicators.length).toBeGreaterThan(0);
  const found = [
    ...measures.flatMap((it) => faults('measure-record', JSON.parse(measureJson(it)))),
    ...indicators.flatMap((it) => faults('indicator-record', JSON.parse(indicatorJson(it)))),
  ];
  expect(found).toEqual([]);
});

describe('what goes against a schema is found', () => {
  type Damaged = Record<string, unknown> & { rows: Record<string, unknown>[] };
  const table = () =>
    JSON.parse(
      toJson(
        fixtureSite,
        tables.find((it) => it.name === 'measures')!,
      ),
    );
  const measure = () => JSON.parse(measureJson(fixtureSite.plans[0]!.measures[0]!));

  test.each<[string, string, () => Damaged, (content: Damaged) => unknown, string]>([
    [
      'a cell of another type',
      'measures',
      table,
      (it) => (it.rows[0]!['title'] = 5),
      '/title type',
    ],
    [
      'a blank that may not be',
      'measures',
      table,
      (it) => (it.rows[0]!['title'] = null),
      'title type',
    ],
    ['a column that is new', 'measures', table, (it) => (it.rows[0]!['new'] = 1), 'additionalProp'],
    ['a column that is gone', 'measures', table, (it) => delete it.rows[0]!['title'], 'required'],
    ['a code that is none', 'measures', table, (it) => (it.rows[0]!['basis'] = 'guessed'), 'enum'],
    ['another table', 'measures', table, (it) => (it['name'] = 'actions'), '/name const'],
    ['a field that is new', 'measure-record', measure, (it) => (it['new'] = 1), 'additionalProp'],
    ['a field that is gone', 'measure-record', measure, (it) => delete it['answer'], 'required'],
    [
      'a year as text',
      'measure-record',
      measure,
      (it) => (it['as_of_fy'] = '2026'),
      'as_of_fy type',
    ],
  ])('%s', (_, name, content, damage, fault) => {
    const damaged = content();
    damage(damaged);
    expect(faults(name, damaged).join()).toContain(fault);
  });
});

describe('openapi.json', () => {
  interface Operation {
    operationId: string;
    parameters?: { name: string }[];
  }
  const text = openApi(fixtureSite, tables);
  const { servers, paths } = JSON.parse(text);

  test('keeps to the core of OpenAPI 3.1', () => {
    expect(faultsOfJson(text, 'open-api.schema.json')).toEqual([]);
  });

  test('has its addresses under the base path, as the list of addresses says', () => {
    expect(servers).toEqual([{ url: 'https://kaku.example.jp/kaikaku' }]);
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/data/figures.json',
        '/plans/{plan_id}/data/figures.json',
        '/plans/{plan_id}/measures/{measure_no}/index.json',
        '/ckan/{lg_code}/api/3/action/package_search',
      ]),
    );
  });

  test('names each operation once and every part in braces as a parameter', () => {
    const operations = Object.entries<{ get: Operation }>(paths).map(([path, { get }]) => ({
      path,
      ...get,
    }));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, parameters = [] } of operations)
      expect(
        parameters.map(({ name }) => name),
        path,
      ).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  });

  test('names only schemas that are published', () => {
    const named = [...text.matchAll(/"\$ref": "schemas\/([^"]+)\.schema\.json"/g)];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, name]) => !schemas.has(name!))).toEqual([]);
  });
});
