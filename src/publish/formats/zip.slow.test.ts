import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { zip } from './zip.ts';

const entries = [
  { path: 'b/計画.csv', bytes: new TextEncoder().encode('b\r\n') },
  { path: 'a.bin', bytes: new Uint8Array([0, 255, 10, 13]) },
  { path: 'empty', bytes: new Uint8Array() },
];

test('what goes in comes out, in the same order', () => {
  const read = unzipSync(zip(entries));
  expect(Object.entries(read).map(([path, bytes]) => ({ path, bytes }))).toEqual(entries);
});

test.skipIf(spawnSync('unzip', ['-v']).status !== 0)('unzip finds it whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.zip'), zip(entries));
  const told = execFileSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' });
  expect(told).toContain('No errors detected');
});

test.skipIf(spawnSync('unzip', ['-v']).status !== 0)('an entry comes out with its time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const time = new Date('2011-03-11T14:46:18Z');
  writeFileSync(join(folder, 'a.zip'), zip([{ path: 'a', bytes: new Uint8Array(), time }]));
  const env = { ...process.env, TZ: 'UTC' };
  execFileSync('unzip', ['-q', join(folder, 'a.zip'), '-d', folder], { env });
  expect(statSync(join(folder, 'a')).mtime).toEqual(time);
});

test('an archive of nothing is an archive', () => {
  expect(unzipSync(zip([]))).toEqual({});
});

test('the bytes hang neither on the time of day nor on the time zone', () => {
  const code = `
    import { zip } from ${JSON.stringify(join(import.meta.dirname, 'zip.ts'))};
    import { toXlsx } from ${JSON.stringify(join(import.meta.dirname, 'xlsx.ts'))};
    const bytes = new Uint8Array([1, 2, 3]);
    const column = { name: 'a', type: 'text', title: 'あ' };
    const table = { title: '表', columns: [column], rows: [{ a: 'い' }] };
    const both = [zip([{ path: 'a', bytes }]), toXlsx([table])];
    console.log(both.map((it) => Buffer.from(it).toString('base64')).join(' '));
  `;
  const inZone = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
  const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia'];
  const written = zones.map(inZone);
  expect(written[0]!.length).toBeGreaterThan(100);
  expect(new Set(written).size).toBe(1);
});
