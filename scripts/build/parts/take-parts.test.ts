import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolderStore } from '../store/folder-store.ts';
import { closePart, openPart, plansIn } from './part.ts';
import { digestOfKeys, keysOf, readShare } from './share.ts';
import { takeParts } from './take-parts.ts';

const keys = new Map([
  ['a', 'key-a'],
  ['b', 'key-b'],
  ['c', 'key-c'],
]);
let root = '';
let stores = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ayumi-parts-'));
  stores = join(root, 'stores');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A part as a build writes it, of other keys where it is of another folder. */
function part(no: number, of: number, of_keys = keys): string {
  const folder = join(root, `part-${no}-${of}`);
  openPart(folder);
  const store = openFolderStore(plansIn(folder), 1000);
  for (const [plan, key] of keysOf({ no, of }, of_keys)) {
    const made = join(root, 'made');
    mkdirSync(join(made, 'files'), { recursive: true });
    writeFileSync(join(made, 'files', 'index.html'), plan);
    store.keep(key, made);
  }
  closePart(folder, { no, of, keys: digestOfKeys(of_keys) });
  return folder;
}

const refusal = (...parts: string[]) => {
  try {
    takeParts(parts, keys, stores);
    return 'nothing was refused';
  } catch (error) {
    expect(existsSync(join(stores, 'plans', 'key-b'))).toBe(false);
    return (error as Error).message.replaceAll(root, '');
  }
};

test('all parts together are taken, in any order', () => {
  takeParts([part(2, 2), part(1, 2)], keys, stores);
  const store = openFolderStore(join(stores, 'plans'), 1000);
  for (const key of keys.values()) expect(store.get(key)).toBeDefined();
});

test('more parts than plans leave some of them empty', () => {
  takeParts(
    [1, 2, 3, 4].map((no) => part(no, 4)),
    keys,
    stores,
  );
  expect(existsSync(join(stores, 'plans', 'key-c'))).toBe(true);
});

test('a missing part is named', () => {
  expect(refusal(part(1, 3))).toBe('足りない部分があります：2/3、3/3。すべて挙げてください。');
});

test('a part that is there twice is named', () => {
  const one = part(1, 2);
  cpSync(one, join(root, 'copy'), { recursive: true });
  expect(refusal(one, part(2, 2), join(root, 'copy'))).toBe(
    '/part-1-2 と /copy は、同じ 1/2 です。',
  );
});

test('parts of different cuts are refused', () => {
  expect(refusal(part(1, 2), part(2, 3))).toContain('/part-1-2 は2つに、/part-2-3 は3つに');
});

test('a part of other data or code is refused', () => {
  const other = new Map([...keys, ['c', 'another key']]);
  expect(refusal(part(1, 2), part(2, 2, other))).toBe(
    '/part-2-2 は、いまのデータかコードと違うものから組み立てられています。npm run build -- --part 2/2 で、組み立て直してください。',
  );
});

test('a part with a changed page is refused', () => {
  const one = part(1, 2);
  appendFileSync(join(plansIn(one), 'key-a', 'files', 'index.html'), '毒');
  expect(refusal(one, part(2, 2))).toContain('の計画 a が、欠けているか、変わっています。');
});

test('a part that did not come to its end is refused', () => {
  const one = part(1, 2);
  rmSync(join(one, 'part.json'));
  expect(refusal(one, part(2, 2))).toContain('途中で終わったものです');
});

test.each([
  ['1/1', { no: 1, of: 1 }],
  ['2/8', { no: 2, of: 8 }],
  ['08/10', { no: 8, of: 10 }],
])('%s is a share', (text, share) => {
  expect(readShare(text)).toEqual(share);
});

test.each(['0/2', '3/2', '2', '/2', '1/0', '-1/2', '1.5/2', '２/８', ''])(
  '「%s」 is no share',
  (text) => {
    expect(() => readShare(text)).toThrow('--part 2/8 と書いてください');
  },
);

test('a part takes no folder that holds something else', () => {
  mkdirSync(join(root, 'mine'));
  writeFileSync(join(root, 'mine', 'letter.txt'), '');
  expect(() => openPart(join(root, 'mine'))).toThrow('ほかのものがあります');
  expect(existsSync(join(root, 'mine', 'letter.txt'))).toBe(true);
});
