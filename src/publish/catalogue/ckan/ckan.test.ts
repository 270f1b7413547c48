import { describe, expect, test } from 'vitest';
import {
  releasedCatalogue,
  unreleasedCatalogue,
} from '../../../testing/builders/released-catalogue.ts';
import { faultsOfPackage, gather, showAll } from '../../../quality/standards/ckan-rules.ts';
import { governmentCatalogue } from '../build-catalogue.ts';
import { ckanActions, ckanAnswer, packageFiles } from './actions.ts';

const datasets = releasedCatalogue.entries.map(({ dataset }) => dataset);
const government = governmentCatalogue(releasedCatalogue.governments[0]!, datasets);

/** A host with files only: it looks at the path and at nothing after it. */
const host = (catalogue: typeof releasedCatalogue) => (address: string) =>
  ckanAnswer(catalogue, new URL(address).pathname.split('/').at(-1)!);

describe.each([
  ['the whole site', releasedCatalogue],
  ['an unreleased site', unreleasedCatalogue],
  ['one government', government],
])('from %s, CKAN', (_, catalogue) => {
  const { packages, requests } = gather(host(catalogue), 'https://kaku.example.jp/kaikaku/');

  test('gathers every dataset, though the second page is the first again', () => {
    expect(requests).toBe(2);
    expect(packages.map(({ name }) => name).sort()).toEqual(
      catalogue.entries.map(({ name }) => name).sort(),
    );
  });

  test('takes every package', () => {
    expect(packages.flatMap(faultsOfPackage)).toEqual([]);
  });

  test('gets every file, each with an id of its own', () => {
    const ids = packages.flatMap(({ resources }) => resources.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(catalogue.entries.flatMap(({ files }) => files).length);
  });

  test('can ask for each by its name, and gets the same', () => {
    const files = new Map(packageFiles(catalogue).map(({ name, write }) => [name, write]));
    const rewriting = (address: string) => {
      const [, shown] = /\/dataset\/([^/]+)\/ckan\.json$/.exec(address) ?? [];
      return shown === undefined ? host(catalogue)(address) : files.get(shown)!();
    };
    expect(showAll(rewriting, packages)).toEqual({ count: packages.length, faults: [] });
  });

  test('knows the licence', () => {
    expect(new Set(packages.map(({ license_id }) => license_id))).toEqual(new Set(['cc-by']));
  });
});

test.each(ckanActions)('%s is JSON in ASCII that says success', (action) => {
  const text = ckanAnswer(releasedCatalogue, action);
  expect(text).toMatch(/^[\n -~]*$/);
  expect(JSON.parse(text)).toMatchObject({ success: true });
});

test('a government has only the datasets of its plans', () => {
  expect(government.entries.map(({ name }) => name)).toEqual(['999997-kaku-reform-2024']);
});

test('the count is that of the results: search.ckan.jp pages until it has as many', () => {
  const { result } = JSON.parse(ckanAnswer(releasedCatalogue, 'package_search'));
  expect(result.count).toBe(result.results.length);
});

test('an id never changes', () => {
  const ids = Object.fromEntries(releasedCatalogue.entries.map(({ name, uuid }) => [name, uuid]));
  expect(ids['ayumi-measures']).toBe('c84956af-4a82-5a0e-8a3a-7fce6f617e0a');
});

test('what CKAN would refuse is found', () => {
  const [dict] = JSON.parse(ckanAnswer(releasedCatalogue, 'package_search')).result.results;
  const broken = {
    ...dict,
    name: '施策',
    tags: [{ name: 'a・b' }],
    metadata_modified: '2026-11-20',
  };
  expect(faultsOfPackage(broken)).toEqual(['name 施策', 'tag a・b', 'date 2026-11-20']);
});
