import { describe, expect, test } from 'vitest';
import { isOfPages, JsonDoors } from '../../quality/standards/json-doors.ts';
import { faultsOfJson } from '../../quality/standards/json-schema.ts';
import { filesOf, textOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

/** What keeps to rules of others, by the schema with which we hold it. */
const others: [pattern: RegExp, schema: string | null][] = [
  [/^\/data\.json$/, 'data-json.schema.json'],
  [/^\/data-v3\.json$/, 'data-v3.schema.json'],
  [/\/datapackage\.json$/, 'data-package.schema.json'],
  [/\/croissant\.json$/, 'croissant.schema.json'],
  [/^\/openapi\.json$/, 'open-api.schema.json'],
  // Its rows are held against it by the conformance command and tabular.test.ts.
  [/csv-metadata\.json$/, null],
  // Every one is compiled where it is used.
  [/^\/schemas\//, null],
];

describe.each(sites)('the JSON of $name', (site) => {
  const doors = new JsonDoors(site.folder);
  const files = [
    ...filesOf(site, '**/*.json').filter((file) => !isOfPages(file)),
    ...filesOf(site, '**/api/3/action/*'),
  ];
  const isOfOthers = (file: string) => others.some(([pattern]) => pattern.test(file));

  test('is at addresses of openapi.json, every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => doors.pathOf(file.slice(1)) === null)).toEqual([]);
  });

  test('keeps to the schema that openapi.json names for it', () => {
    const faults = files
      .filter((file) => !isOfOthers(file))
      .flatMap((file) => doors.faultsOf(file.slice(1)) ?? [`${file} has no schema`]);
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('keeps to the rules of others where they made them', () => {
    const faults = others.flatMap(([pattern, schema]) => {
      const own = files.filter((file) => pattern.test(file));
      expect(own.length, String(pattern)).toBeGreaterThan(0);
      if (schema === null) return [];
      return own.flatMap((file) => faultsOfJson(textOf(site, file), schema));
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('every address of openapi.json without braces is a file', () => {
    const all = new Set(filesOf(site, '**'));
    const written = doors.paths.filter((path) => !path.includes('{'));
    expect(written.filter((path) => !all.has(path))).toEqual([]);
  });
});
