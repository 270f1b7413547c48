import { globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../publish/hosting/headers.ts';
import { runNginx } from './run-nginx.ts';

const site = process.env['AYUMI_DIST']!;
let nginx: Awaited<ReturnType<typeof runNginx>>;

beforeAll(async () => {
  nginx = await runNginx(process.env['NGINX_PATH']!, site);
});
afterAll(() => nginx.stop());

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

// node:http and not fetch, which unpacks bodies and hides how they came.
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${nginx.url}${path}`, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** One file of the site for each pattern, the first by name. */
function first(pattern: string): string {
  const found = globSync(pattern, { cwd: site }).sort()[0];
  if (!found) throw new Error(`the site has no ${pattern}`);
  return `/${found.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

const patterns = [
  'index.html',
  'plans/*/index.html',
  'plans/*/measures/*/index.html',
  'embed/plans/*/measures/*/index.html',
  'embed/topics/*/index.html',
  'data/measures.csv',
  'data/measures.ja.csv',
  'data/measures.json',
  'data/measures.parquet',
  'data/*.xlsx',
  'data/*.zip',
  'plans/*/measures/*/schedule.svg',
  'catalog.ttl',
  'catalog.jsonld',
  'catalog.rdf',
  'data.json',
  'data/datapackage.json',
  'data/measures.csv-metadata.json',
  'api/3/action/package_search',
  'ckan/*/api/3/action/package_search',
  'ckan/*/catalog.ttl',
  'opendata-list.csv',
  'feed.xml',
  'robots.txt',
  '_astro/*.css',
];

describe('each kind of file comes whole, with the headers that headers.ts names', () => {
  test.each(patterns)('%s', async (pattern) => {
    const path = first(pattern);
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(site, path.replace(/\/$/, '/index.html'))))).toBe(true);
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(headers[name.toLowerCase()], name).toBe(value);
    if (!('Access-Control-Allow-Origin' in headersFor(path)))
      expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

test('pages, styles and scripts have their types', async () => {
  const typeOf = async (path: string) => (await get(path)).headers['content-type'];
  expect(await typeOf('/')).toBe('text/html; charset=utf-8');
  expect(await typeOf(first('_astro/*.css'))).toBe('text/css; charset=utf-8');
  expect(await typeOf('/pagefind/pagefind.js')).toBe('text/javascript; charset=utf-8');
});

test('embedded pages may be framed anywhere, no other page may', async () => {
  const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
  expect(await policy(first('embed/plans/*/timeline/index.html'))).toContain('frame-ancestors *');
  expect(await policy(first('plans/*/timeline/index.html'))).toContain("frame-ancestors 'none'");
});

test('the CKAN API answers the same whatever it is asked', async () => {
  const path = '/api/3/action/package_search';
  const asked = await get(`${path}?rows=1000&start=0&q=%E9%9D%92%E6%A3%AE`);
  expect(asked.status).toBe(200);
  expect(asked.body.equals((await get(path)).body)).toBe(true);
});

test('a part of a file can be asked for', async () => {
  const { status, headers, body } = await get('/data/measures.parquet', { Range: 'bytes=4-11' });
  expect(status).toBe(206);
  expect(headers['content-range']).toMatch(/^bytes 4-11\/\d+$/);
  expect(body.equals(readFileSync(join(site, 'data/measures.parquet')).subarray(4, 12))).toBe(true);
});

test('whoever has the file by its ETag is told that nothing changed', async () => {
  const { headers } = await get('/data/measures.csv');
  expect(headers['etag']).toBeTruthy();
  const again = await get('/data/measures.csv', { 'If-None-Match': headers['etag']! });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test.each(['/data/measures.csv', '/catalog.ttl', '/', '/api/3/action/package_search'])(
  '%s comes compressed to whoever understands that',
  async (path) => {
    const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['vary']).toContain('Accept-Encoding');
    const file = readFileSync(join(site, path === '/' ? 'index.html' : path));
    expect(gunzipSync(body).equals(file)).toBe(true);
  },
);

test('what is not there is a 404 with the page of the site and its policy', async () => {
  const { status, headers, body } = await get('/plans/no-such-plan/');
  expect(status).toBe(404);
  expect(body.equals(readFileSync(join(site, '404.html')))).toBe(true);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['cache-control']).toBeUndefined();
});

describe('programs on pages of other hosts', () => {
  const open = ['/data/measures.csv', '/api/3/action/package_search', '/feed.xml?from=here'];

  test.each([...open, '/data/no-such-table.csv', '/plans/a/data/gone.parquet?x=1'])(
    'may read what they are told of %s',
    async (path) => {
      const { headers } = await get(path, { Origin: 'https://other.example' });
      expect(headers['access-control-allow-origin']).toBe('*');
      for (const name of ['ETag', 'Content-Range', 'Accept-Ranges', 'Content-Length'])
        expect(headers['access-control-expose-headers']).toContain(name);
    },
  );

  test.each([...open, '/data/no-such-table.csv'])(
    'may ask before they read a part of %s',
    async (path) => {
      const { status, headers, body } = await get(path, {}, 'OPTIONS');
      expect([status, body.length]).toEqual([204, 0]);
      expect(headers['access-control-allow-methods']).toContain('GET');
      for (const name of ['Range', 'If-None-Match'])
        expect(headers['access-control-allow-headers']).toContain(name);
    },
  );

  test.each(['/', '/plans/no-such-plan/'])('are told nothing of the page %s', async (path) => {
    const { headers } = await get(path, { Origin: 'https://other.example' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

test('nginx has nothing to say against the recipe', () => {
  expect(nginx.output()).not.toMatch(/warn|error|emerg/);
});

test('a folder without its slash leads to the one with it, on the same host', async () => {
  const path = first('plans/*/index.html').replace(/\/$/, '');
  const { status, headers } = await get(path);
  expect([status, headers['location']]).toEqual([301, `${path}/`]);
});

test('neither a list of files nor the settings of other hosts are shown', async () => {
  expect((await get('/_astro/')).status).toBe(404);
  expect((await get('/_headers')).status).toBe(404);
});
