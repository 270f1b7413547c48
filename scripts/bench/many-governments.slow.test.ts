import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '../build/build-site.ts';
import { closeWorkFolder } from '../build/work-folder.ts';
import { writeNation } from './nation/write-nation.ts';

// A government more than home tells of, and more measures under one topic than its page lists: each of 21 plans has ten
// measures, all of the first topic.

const input = mkdtempSync(join(tmpdir(), 'ayumi-many-'));
let site: string;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  writeNation(input, 210, 10);
  site = await buildSite({ inputFolder: input, publish: false });
  vi.restoreAllMocks();
}, 180_000);
afterAll(() => {
  closeWorkFolder(dirname(site));
  rmSync(input, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
/** The addresses of a page that begin so. */
const linksIn = (page: string, start: string) =>
  [...page.matchAll(/href="([^"]*)"/g)]
    .map(([, href]) => href!)
    .filter((it) => it.startsWith(start));

test('home names every government, and tells of its plans on its own page only', () => {
  const home = read('.');
  expect(linksIn(home, '/organizations/g')).toHaveLength(21);
  expect(linksIn(home, '/plans/g')).toEqual([]);
  expect(linksIn(read('organizations/g0020'), '/plans/g0020-reform/').length).toBeGreaterThan(0);
});

test('the search page leads to the lists of governments and plans in place of listing them', () => {
  const search = read('search');
  expect(linksIn(search, '/organizations/g')).toEqual([]);
  expect(linksIn(search, '/plans/g')).toEqual([]);
  expect(search).toContain('21団体の一覧');
});

test.each(['topics/procedures', 'embed/topics/procedures'])(
  '/%s/ counts the measures of each government and lists none',
  (path) => {
    const topic = read(path);
    expect(linksIn(topic, '/plans/g0003-reform/measures/')).toEqual([]);
    const counts = linksIn(topic, '/search/?kind=measure').map((it) => it.replaceAll('&amp;', '&'));
    expect(counts).toHaveLength(21);
    expect(counts[3]).toBe('/search/?kind=measure&organization=g0003&topic=procedures');
    expect(topic.match(/施策10件/g)).toHaveLength(21);
  },
);

test('of such a topic no schedule is drawn, and all of its measures are in its data', () => {
  const files = readdirSync(join(site, 'topics', 'procedures')).toSorted();
  expect(files).toEqual(['index.html', 'measures.csv', 'measures.json', 'share.png', 'share.svg']);
  const csv = readFileSync(join(site, 'topics', 'procedures', 'measures.csv'), 'utf8');
  expect(csv.match(/\r\n/g)!.length).toBe(211);
  expect(existsSync(join(site, 'plans', 'g0003-reform', 'measures', '1-1-1', 'schedule.svg'))).toBe(
    true,
  );
});
