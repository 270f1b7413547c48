import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { beyondHosts, type SiteSize } from './host-limits.ts';
import { tellHosts } from './tell-hosts.ts';

const small: SiteSize = { files: 1_700, bytes: 60e6, largest: { name: 'a.zip', bytes: 4e6 } };

test.each<[what: string, size: Partial<SiteSize>, hosts: string[]]>([
  ['a small site', {}, []],
  ['as much as may be', { files: 20_000, bytes: 1e9 }, []],
  ['a file too many', { files: 20_001 }, ['Cloudflare']],
  ['a byte too many', { bytes: 1e9 + 1 }, ['GitHub']],
  ['a large file', { largest: { name: 'data/a.json', bytes: 69e6 } }, ['Cloudflare']],
  [
    'a file that none of them takes',
    { largest: { name: 'a.json', bytes: 200e6 } },
    ['GitHub', 'Cloudflare'],
  ],
])('%s', (_, size, hosts) => {
  const told = beyondHosts({ ...small, ...size });
  expect(told.map((sentence) => sentence.split(' ')[0])).toEqual(hosts);
});

test('the sentence names each limit and what the site has', () => {
  const size = { ...small, files: 58_489, largest: { name: 'data/ayumi.zip', bytes: 84e6 } };
  const [told] = beyondHosts(size);
  expect(told).toContain('ファイルは20,000個までです（いまは58,489個）');
  expect(told).toContain('data/ayumi.zip は');
});

test('a built site is counted with all its folders', () => {
  const site = mkdtempSync(join(tmpdir(), 'ayumi-hosts-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'data'));
  const file = join(site, 'data', 'large.json');
  writeFileSync(file, '');
  const said = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => said.mockRestore());
  tellHosts(site);
  expect(said).not.toHaveBeenCalled();
  // A hole in the file: as large for a host, and nothing on the disk.
  truncateSync(file, 30e6);
  tellHosts(site);
  expect(said.mock.calls.flat().join('')).toContain('data/large.json は');
});
