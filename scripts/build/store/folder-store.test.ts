import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolderStore } from './folder-store.ts';

let root = '';
let home = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ayumi-store-'));
  home = join(root, 'store');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const usual = { 'a.txt': 'あ', 'b/c.txt': 'いろは' };

/** A finished folder, as it is handed to a store. */
function made(files: Record<string, string>): string {
  const folder = mkdtempSync(join(root, 'made-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'files', path)), { recursive: true });
    writeFileSync(join(folder, 'files', path), content);
  }
  return folder;
}

const open = (most = 1000) => openFolderStore(home, most);
const pathsOf = (key: string) =>
  open()
    .get(key)
    ?.files.map(({ path }) => path);

test('what is kept is there for the next, with its files', () => {
  open().keep('one', made(usual));
  const kept = open().get('one')!;
  expect(kept.files.map(({ path, size }) => [path, size])).toEqual([
    ['a.txt', 3],
    ['b/c.txt', 9],
  ]);
  expect(readFileSync(join(kept.folder, 'b/c.txt'), 'utf8')).toBe('いろは');
});

test('what was not kept is not there', () => {
  open().keep('one', made(usual));
  expect(open().get('two')).toBeUndefined();
});

test('of two that keep the same the first stands', () => {
  open().keep('one', made(usual));
  expect(open().keep('one', made(usual))?.folder).toBe(join(home, 'one', 'files'));
  expect(pathsOf('one')).toEqual(['a.txt', 'b/c.txt']);
});

const file = (path: string) => join(home, 'one', 'files', path);
const damages: Record<string, () => void> = {
  'with a changed byte': () => writeFileSync(file('a.txt'), 'い'),
  'with a file cut short': () => truncateSync(file('b/c.txt'), 3),
  'with a file too few': () => rmSync(file('a.txt')),
  'with a file too many': () => writeFileSync(file('z.txt'), ''),
  'with a file under another name': () => cpSync(file('a.txt'), file('A.txt')),
  'without its list': () => rmSync(join(home, 'one', 'digests.json')),
  'with half a list': () => truncateSync(join(home, 'one', 'digests.json'), 20),
  'that is another': () => {
    rmSync(join(home, 'one'), { recursive: true });
    cpSync(join(home, 'other'), join(home, 'one'), { recursive: true });
  },
  'that is a file': () => {
    rmSync(join(home, 'one'), { recursive: true });
    writeFileSync(join(home, 'one'), '');
  },
};

test.each(Object.entries(damages))('an entry %s is no answer, and is taken away', (_, damage) => {
  open().keep('one', made(usual));
  open().keep('other', made({ 'a.txt': 'べつ' }));
  damage();
  expect(open().get('one')).toBeUndefined();
  expect(existsSync(join(home, 'one'))).toBe(false);
  open().keep('one', made(usual));
  expect(pathsOf('one')).toEqual(['a.txt', 'b/c.txt']);
});

test('a store that cannot be written keeps nothing and fails nothing', () => {
  writeFileSync(home, 'a file in the place of the folder');
  expect(open().keep('one', made(usual))).toBeUndefined();
  expect(open().get('one')).toBeUndefined();
  open().tidy();
});

test('a store over its size lets the longest unused go', () => {
  for (const [at, key] of ['a', 'b', 'c'].entries()) {
    open().keep(key, made({ x: 'x'.repeat(100) }));
    utimesSync(join(home, key), at + 1, at + 1);
  }
  expect(pathsOf('a')).toEqual(['x']);
  open(250).tidy();
  expect(readdirSync(home).toSorted()).toEqual(['a', 'c']);
});
