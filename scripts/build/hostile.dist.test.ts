import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from './build-site.ts';
import { closeWorkFolder } from './work-folder.ts';
import { expectedPages } from '../../src/testing/site/reading/expected-pages.ts';
import { projectFolder } from '../../src/testing/builders/input-folder.ts';
import { htmlFaults } from '../../src/testing/site/reading/html-rules.ts';
import { attribute, filesOf, pagesOf, textOf } from '../../src/testing/site/reading/pages.ts';
import { changedCells, publishedTables } from '../../src/testing/site/reading/published.ts';
import {
  builtSite,
  fixtureSite,
  project,
  type BuiltSite,
} from '../../src/testing/site/reading/sites.ts';
import { xmlFault } from '../../src/testing/builders/parse-xml.ts';

// A site built from input whose every cell tries to become markup, script, a formula or a broken file.

const input = mkdtempSync(join(tmpdir(), 'ayumi-hostile-'));
const openings = join(input, 'openings.txt');
let site: BuiltSite;

beforeAll(async () => {
  const { writeHostileInput } = await import('../../src/testing/builders/hostile-input.ts');
  writeHostileInput(input);
  const counter = join(projectFolder, 'src', 'testing', 'builders', 'count-openings.mjs');
  vi.stubEnv('NODE_OPTIONS', `--import=${pathToFileURL(counter).href}`);
  vi.stubEnv('AYUMI_OPENINGS', openings);
  site = builtSite('hostile input', await buildSite({ inputFolder: input, publish: false }), input);
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(input, { recursive: true, force: true });
  if (site) closeWorkFolder(dirname(site.folder));
});

/** Each kind of element and attribute on the pages of sites: 「p」, 「a href」. */
function kindsOf(...builtSites: BuiltSite[]): Set<string> {
  const elements = builtSites.flatMap(pagesOf).flatMap((page) => page.elements);
  return new Set(
    elements.flatMap(({ tagName, attributes }) => [
      tagName,
      ...attributes.map(({ key }) => `${tagName} ${key}`),
    ]),
  );
}

test('the input is hostile: it has markup, formulas and characters that break careless programs', () => {
  const cells = publishedTables(site)
    .flatMap(({ rows }) => rows.flatMap(Object.values))
    .join('\n');
  for (const part of ['<script', '&', ']]>', '=1+1', '𠮷', '髙', '"'])
    expect(cells).toContain(part);
  expect(/\p{Emoji_Presentation}/u.test(cells)).toBe(true);
});

test('the whole build opens every file of data/ once', () => {
  const files = globSync('data/**/*.csv', { cwd: input }).map((path) => join(input, path));
  expect(files.length).toBeGreaterThan(20);
  const opened = readFileSync(openings, 'utf8').trim().split('\n');
  expect(opened.filter((path) => path.startsWith(input)).toSorted()).toEqual(files.toSorted());
});

test('every page is there', () => {
  expect(pagesOf(site).map(({ path }) => path)).toEqual(expectedPages(input));
});

test('no page has an element or attribute of a kind that the other sites lack', () => {
  const known = kindsOf(project, fixtureSite);
  expect([...kindsOf(site)].filter((kind) => !known.has(kind))).toEqual([]);
});

test('no page has a script of its own, but for those that search, narrow, check or copy', () => {
  const scripts = pagesOf(site).filter(({ elements }) =>
    elements.some((it) => it.is('script') && attribute(it, 'type') !== 'application/ld+json'),
  );
  const own = scripts
    .map(({ path }) => path)
    .filter((path) => !/^\/plans\/[^/]+\/(timeline|indicators\/[^/]+)\/$/.test(path));
  expect(own).toEqual([
    '/',
    '/compare/',
    '/desk/',
    '/explore/',
    '/explore/indicators/',
    '/search/',
  ]);
});

test('every page is valid HTML', async () => {
  expect((await Promise.all(pagesOf(site).map(htmlFaults))).flat()).toEqual([]);
});

test('every CSV parses and has every cell as it stands in the input', () => {
  expect(publishedTables(site).flatMap((table) => changedCells(site, table))).toEqual([]);
});

test('every JSON file parses', () => {
  const files = filesOf(site, '{data,plans}/**/*.json');
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(() => JSON.parse(textOf(site, file)), file).not.toThrow();
});

test('every picture is well-formed XML', () => {
  const files = filesOf(site, '**/*.svg');
  const faults = files.flatMap((file) => xmlFault(textOf(site, file)) ?? []);
  expect(files.length).toBeGreaterThan(1);
  expect(faults).toEqual([]);
});
