import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-serve-'));
const files = {
  'index.html': 'home',
  '404.html': 'not here',
  'plans/index.html': 'plans',
  'plans/x/schedule.svg': '<svg/>',
  'data/measures.csv': 'a,b',
  'data/measures.ja.csv': 'あ,い',
  'api/3/action/package_search': '{}',
  'embed/index.html': 'embedded',
};
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await serve({ folder, base: '/ayumi/', port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });
const contentType = async (path: string) => (await get(path)).headers.get('content-type');

test('pages live under the base path', async () => {
  expect(new URL(site.url).pathname).toBe('/ayumi/');
  expect(await (await get('/ayumi/')).text()).toBe('home');
  expect(await (await get('/ayumi/plans/?q=1')).text()).toBe('plans');
});

test('the root leads to the base path', async () => {
  expect((await get('/')).headers.get('location')).toBe('/ayumi/');
});

test('a page without its slash leads to the one with it, query kept', async () => {
  expect((await get('/ayumi/plans?q=1')).headers.get('location')).toBe('/ayumi/plans/?q=1');
});

test.each([
  '/ayumi/none',
  '/none',
  '/ayumi/%E0%A4%A',
  '/ayumi/..%2f..%2fetc/passwd',
  '/ayumi/plans/x/',
])('%s is not found, with the page that says so', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('not here');
});

test('files have their types', async () => {
  expect(await contentType('/ayumi/data/measures.csv')).toBe('text/csv; charset=utf-8');
  expect(await contentType('/ayumi/data/measures.ja.csv')).toBe('text/csv; charset=utf-8');
  expect(await contentType('/ayumi/api/3/action/package_search?rows=1000')).toMatch(
    /^application\/json/,
  );
  expect(await contentType('/ayumi/plans/x/schedule.svg')).toMatch(/^image\/svg\+xml/);
});

test('every answer carries the policy, and only embedded pages may be framed', async () => {
  const policy = async (path: string) => (await get(path)).headers.get('content-security-policy');
  expect(await policy('/ayumi/')).toContain("frame-ancestors 'none'");
  expect(await policy('/ayumi/none')).toContain("default-src 'none'");
  expect(await policy('/ayumi/embed/')).toContain('frame-ancestors *');
});

test('a change on the disk shows at once', async () => {
  writeFileSync(join(folder, 'data', 'new.csv'), 'new');
  expect(await (await get('/ayumi/data/new.csv')).text()).toBe('new');
});

test.each([
  ['bytes=0-0', 206, 'a', 'bytes 0-0/3'],
  ['bytes=-1', 206, 'b', 'bytes 2-2/3'],
  ['bytes=1-', 206, ',b', 'bytes 1-2/3'],
  ['bytes=5-2', 416, '', 'bytes */3'],
  ['bytes=3-', 416, '', 'bytes */3'],
  ['bytes=x', 416, '', 'bytes */3'],
  ['items=0-0', 200, 'a,b', null],
])('a file asked for by Range: %s is answered with %s', async (range, status, text, told) => {
  const address = new URL('/ayumi/data/measures.csv', site.url);
  const response = await fetch(address, { headers: { range } });
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('content-range')).toBe(told);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not done here', async (method) => {
  expect((await fetch(site.url, { method })).status).toBe(405);
});

test('an address with two slashes does not lead to another host', async () => {
  const root = await serve({ folder, base: '/', port: 0 });
  const response = await fetch(`${root.url}/plans`, { redirect: 'manual' });
  await root.close();
  expect(response.headers.get('location')).toBe('/plans/');
});

const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
const loopback = own.filter(({ internal }) => internal).map(({ address }) => address);

test.each(loopback)('a port taken on %s is passed over', async (host) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, host, resolve));
  const taken = (other.address() as { port: number }).port;
  const second = await serve({ folder, base: '/', port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
  other.close();
});
