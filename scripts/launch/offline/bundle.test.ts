import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleFolder, checkBundle, fileOf, packagesFor } from './bundle.mjs';

const home = mkdtempSync(join(tmpdir(), 'ayumi-bundle-'));
afterAll(() => rmSync(home, { recursive: true }));

/** The SHA-512 of the three letters “abc”, as FIPS 180-4 gives it. */
const ofAbc =
  'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

function lockOf(packages: Record<string, object>): string {
  const folder = mkdtempSync(join(home, 'lock-'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  return folder;
}

function bundleOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(home, 'bundle-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the packages for a kind of machine', () => {
  test.each([
    ['no word of machines', {}, true, true],
    ['os as a list', { os: ['win32'] }, true, false],
    ['os as one word', { os: 'linux' }, false, true],
    ['another processor', { cpu: ['arm64'] }, false, false],
    ['all but one os', { os: ['!win32'] }, false, true],
    ['both os and cpu', { os: ['win32'], cpu: ['x64'] }, true, false],
    ['musl', { os: ['linux'], libc: ['musl'] }, false, false],
    ['glibc', { os: ['linux'], libc: ['glibc'] }, false, true],
  ])('%s', (_, described, onWindows, onLinux) => {
    const folder = lockOf({ 'node_modules/a': { version: '1.0.0', ...described } });
    const runsOn = (machine: string) => packagesFor(folder, machine).length === 1;
    expect([runsOn('win32-x64'), runsOn('linux-x64')]).toEqual([onWindows, onLinux]);
  });

  test('stand once, wherever in the tree, but each version by itself', () => {
    const folder = lockOf({
      '': { version: '9.9.9' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b/node_modules/a': { version: '1.0.0' },
      'node_modules/c/node_modules/a': { version: '2.0.0' },
      'node_modules/other': { name: '@kaku/real', version: '3.0.0' },
    });
    expect(packagesFor(folder, 'linux-x64').map(fileOf)).toEqual([
      'a-1.0.0.tgz',
      'a-2.0.0.tgz',
      'kaku-real-3.0.0.tgz',
    ]);
  });
});

describe('a bundle is refused, before anything is installed,', () => {
  const folder = lockOf({ 'node_modules/@kaku/a': { version: '1.0.0', integrity: ofAbc } });
  const check = (bundle: string) => () => checkBundle(bundle, folder, 'win32-x64');

  test('not where all is there and whole', () => {
    expect(check(bundleOf({ 'kaku-a-1.0.0.tgz': 'abc', 'more.tgz': '' }))).not.toThrow();
  });

  test('where a package is missing, with its file and the command for this kind of machine', () => {
    const refused = check(bundleOf({ 'kaku-a-2.0.0.tgz': 'abc' }));
    expect(refused).toThrow('1個ありません（kaku-a-1.0.0.tgz など）');
    expect(refused).toThrow('npm run offline -- --for win32-x64');
  });

  test.each(['', 'ab', 'abd', 'abcabc'])('where a file holds other bytes (%j)', (bytes) => {
    expect(check(bundleOf({ 'kaku-a-1.0.0.tgz': bytes }))).toThrow(
      'kaku-a-1.0.0.tgz が、写すあいだに壊れています',
    );
  });
});

describe('the folder of the bundle', () => {
  const usual = join(home, 'offline');

  test('is none where nothing was carried over', () => {
    expect(bundleFolder({}, usual)).toBeUndefined();
  });

  test('is the usual one where it is there, but the one that AYUMI_OFFLINE names before it', () => {
    const there = join(home, 'there');
    mkdirSync(there);
    const named = join(home, 'named');
    mkdirSync(named);
    expect(bundleFolder({}, there)).toBe(there);
    expect(bundleFolder({ AYUMI_OFFLINE: named }, there)).toBe(named);
    expect(bundleFolder({ AYUMI_OFFLINE: 'named', INIT_CWD: home }, there)).toBe(named);
  });

  test('is told to be missing where AYUMI_OFFLINE names none', () => {
    const missing = () => bundleFolder({ AYUMI_OFFLINE: join(home, 'no-such') }, usual);
    expect(missing).toThrow('AYUMI_OFFLINE が指すフォルダー');
  });
});
