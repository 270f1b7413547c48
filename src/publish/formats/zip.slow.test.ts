import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rezip, zip } from './zip.ts';

const entries = [
  { path: 'b/計画.csv', bytes: new TextEncoder().encode('b\r\n') },
  { path: 'a.bin', bytes: new Uint8Array([0, 255, 10, 13]) },
  { path: 'empty', bytes: new Uint8Array() },
];

test('what goes in comes out, in the same order', () => {
  const read = unzipSync(zip(entries));
  expect(Object.entries(read).map(([path, bytes]) => ({ path, bytes }))).toEqual(entries);
});

test('an archive of another time becomes the same archive', () => {
  expect(rezip(zip(entries))).toEqual(zip(entries));
});

test('the bytes hang neither on the time of day nor on the time zone', () => {
  const code = `
    import { zip } from ${JSON.stringify(join(import.meta.dirname, 'zip.ts'))};
    import { toXlsx } from ${JSON.stringify(join(import.meta.dirname, 'xlsx.ts'))};
    const bytes = new Uint8Array([1, 2, 3]);
    const column = { name: 'a', type: 'text', title: 'あ' };
    const table = { title: '表', columns: [column], rows: [{ a: 'い' }] };
    const both = [zip([{ path: 'a', bytes }]), await toXlsx([table])];
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
