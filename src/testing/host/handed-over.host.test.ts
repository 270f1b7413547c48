import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { handOver } from '../../../scripts/desk/hand-over.ts';
import { runNginx } from './run-nginx.ts';

const home = mkdtempSync(join(tmpdir(), 'ayumi-handed-over-'));
const served = join(home, 'served');
let nginx: Awaited<ReturnType<typeof runNginx>>;

/** A finished site with one table, built anew: every file has the time of now. */
function built(value: string): string {
  const site = join(home, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const name of ['index.html', '404.html', 'sitemap-index.xml'])
    writeFileSync(join(site, name), '');
  writeFileSync(join(site, 'data', 'figures.csv'), `indicator_no,value\r\n1,${value}\r\n`);
  return site;
}

const ask = (etag?: string | null) =>
  fetch(`${nginx.url}/data/figures.csv`, { headers: etag ? { 'If-None-Match': etag } : {} });

const asFolder = (site: string) => handOver(site, served);
async function asZip(site: string) {
  const archive = join(home, 'site.zip');
  await handOver(site, archive);
  rmSync(served, { recursive: true });
  execFileSync('unzip', ['-q', archive, '-d', served]);
}

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await asFolder(built('0'));
  nginx = await runNginx(process.env['NGINX_PATH']!, served);
});
afterAll(async () => {
  await nginx.stop();
  rmSync(home, { recursive: true });
});

describe.each([
  ['a folder', asFolder],
  ['a ZIP', asZip],
])('a site handed over as %s', (_, lay) => {
  test('answers 304 after it was built again, if the bytes are equal', async () => {
    await lay(built('61'));
    const { headers } = await ask();
    await lay(built('61'));
    expect((await ask(headers.get('etag'))).status).toBe(304);
  });

  test('sends other bytes of the same size anew', async () => {
    await lay(built('61'));
    const { headers } = await ask();
    await lay(built('62'));
    const again = await ask(headers.get('etag'));
    expect([again.status, await again.text()]).toEqual([200, 'indicator_no,value\r\n1,62\r\n']);
  });

  test('sends a part of what has not changed, and all of what has', async () => {
    await lay(built('61'));
    const etag = (await ask()).headers.get('etag')!;
    const part = () =>
      fetch(`${nginx.url}/data/figures.csv`, { headers: { Range: 'bytes=0-8', 'If-Range': etag } });
    expect((await part()).status).toBe(206);
    await lay(built('62'));
    expect((await part()).status).toBe(200);
  });

  test('tells no time as that of its last change', async () => {
    await lay(built('61'));
    expect((await ask()).headers.get('last-modified')).toBeNull();
  });
});
