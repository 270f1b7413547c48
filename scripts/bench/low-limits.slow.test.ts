import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { packs, packsOf } from '../../src/search/index/packs.ts';
import { buildSite } from '../build/build-site.ts';
import { workshop } from '../build/places.ts';
import { closeWorkFolder, openWorkFolder } from '../build/work-folder.ts';
import { writeNation } from './nation/write-nation.ts';

// What a large site is like, seen with six governments of four measures, all of one topic, and limits below that.

const lower = {
  wholeCells: 10_000,
  filesInCatalogue: 100,
  searchCharacters: 5_000,
  toldGovernments: 5,
  topicMeasures: 20,
};

const input = mkdtempSync(join(tmpdir(), 'ayumi-limits-'));
// Pages of plans may depend on limits: those that others keep are not for us.
const stores = openWorkFolder(workshop, 'store-');
let site: string;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.stubEnv('AYUMI_LIMITS', JSON.stringify(lower));
  writeNation(input, 24, 4);
  site = await buildSite({ inputFolder: input, publish: false, stores });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
}, 120_000);
afterAll(() => {
  closeWorkFolder(dirname(site));
  closeWorkFolder(stores);
  rmSync(input, { recursive: true, force: true });
});

const textOf = (file: string) => readFileSync(join(site, file), 'utf8');
const read = (path: string) => textOf(`${path}/index.html`);
const list = (folder: string) => readdirSync(join(site, folder)).toSorted();
/** The addresses of a page that begin so. */
const linksIn = (page: string, start: string) =>
  [...page.matchAll(/(?:href|src)="([^"]*)"/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&'))
    .filter((it) => it.startsWith(start));

test('every link of every page leads to something', () => {
  const pages = globSync('**/*.html', { cwd: site });
  const linked = new Set(pages.flatMap((file) => linksIn(textOf(file), '/')));
  const files = [...linked].map((href) => decodeURI(href.replace(/[?#].*$/, '')));
  const missing = files.filter(
    (path) => !statSync(join(site, path.replace(/\/$/, '/index.html')), { throwIfNoEntry: false }),
  );
  expect(pages.length).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});

test('every address that is told to programs leads to something', () => {
  const told = [
    'llms.txt',
    'data/guide.md',
    'data/files.csv',
    'catalog.ttl',
    'dataset/ayumi-all/croissant.json',
  ];
  const start = 'https://nation.example.jp';
  for (const file of told) {
    const addresses = textOf(file).match(new RegExp(`${start}/[\\w./=-]+`, 'g')) ?? [];
    const paths = new Set(
      addresses.map((it) => it.slice(start.length).replace(/\/$/, '/index.html')),
    );
    expect(paths.size, file).toBeGreaterThan(3);
    // The page of the office is not ours.
    paths.delete('/toiawase/index.html');
    const missing = [...paths].filter((it) => !statSync(join(site, it), { throwIfNoEntry: false }));
    expect(missing, file).toEqual([]);
  }
});

test('home names every government, and tells of its plans on its own page only', () => {
  const home = read('.');
  expect(linksIn(home, '/organizations/g')).toHaveLength(6);
  expect(linksIn(home, '/plans/g')).toEqual([]);
  expect(linksIn(read('organizations/g0005'), '/plans/g0005-reform/').length).toBeGreaterThan(0);
});

test('the search page leads to the lists of governments and plans in place of listing them', () => {
  const search = read('search');
  expect(linksIn(search, '/organizations/g')).toEqual([]);
  expect(linksIn(search, '/plans/g')).toEqual([]);
  expect(search).toContain('6団体の一覧');
});

test('the records of the search are cut by government', () => {
  const records = JSON.parse(gunzipSync(readFileSync(join(site, packs.records))).toString()) as {
    held: { id: string[]; bytes: number[] };
  };
  expect(records.held.id).toEqual(['g0000', 'g0001', 'g0002', 'g0003', 'g0004', 'g0005']);
  const sizes = records.held.id.map((id) => statSync(join(site, packsOf(id).records)).size);
  expect(records.held.bytes).toEqual(sizes);
});

test('the texts of the pages of a government lie with its records, not in Pagefind', () => {
  const pages = JSON.parse(
    gunzipSync(readFileSync(join(site, packsOf('g0003').pages))).toString(),
  ) as { url: string; text: string }[];
  const urls = pages.map(({ url }) => url);
  expect(urls).toContain('plans/g0003-reform/');
  expect(urls).toContain('organizations/g0003/');
  expect(urls.filter((url) => /g000[^3]/.test(url))).toEqual([]);
  const plan = pages.find(({ url }) => url === 'plans/g0003-reform/')!;
  expect(plan.text).toContain('この計画は実在しません');
  const fragments = globSync('pagefind/fragment/*', { cwd: site }).map((file) =>
    gunzipSync(readFileSync(join(site, file))).toString(),
  );
  expect(fragments.filter((it) => it.includes('"url":"/about/'))).not.toEqual([]);
  expect(fragments.filter((it) => it.includes('"url":"/plans/'))).toEqual([]);
});

test.each(['topics/procedures', 'embed/topics/procedures'])(
  '/%s/ counts the measures of each government and lists none',
  (path) => {
    const topic = read(path);
    expect(linksIn(topic, '/plans/g0003-reform/measures/')).toEqual([]);
    const counts = linksIn(topic, '/search/?kind=measure');
    expect(counts).toHaveLength(6);
    expect(counts[3]).toBe('/search/?kind=measure&organization=g0003&topic=procedures');
    expect(topic.match(/施策4件/g)).toHaveLength(6);
  },
);

test('of such a topic no schedule is drawn, and all of its measures are in its data', () => {
  expect(list('topics/procedures')).toEqual([
    ...['index.html', 'measures.csv', 'measures.json', 'share.png', 'share.svg'],
  ]);
  expect(textOf('topics/procedures/measures.csv').match(/\r\n/g)).toHaveLength(25);
  expect(list('plans/g0003-reform/measures/1-1-1')).toContain('schedule.svg');
});

test('a table over all plans is had as CSV and JSON Lines, and as Parquet by government', () => {
  const files = list('data').filter((name) => /^measures(\.|$)/.test(name));
  expect(files).toEqual([
    ...['measures', 'measures.csv', 'measures.csv-metadata.json', 'measures.ja.csv'],
    'measures.jsonl',
  ]);
  expect(list('data/measures')).toHaveLength(6);
  expect(list('data/measures/lg_code=900010')).toEqual(['data.parquet']);
  expect(textOf('data/measures.jsonl').match(/\n/g)).toHaveLength(24);
  expect(read('dataset/ayumi-measures')).toContain('Parquetは団体ごとに分けています');
});
