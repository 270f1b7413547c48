import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfFixture } from '../../testing/builders/input-folder.ts';
import { load } from '../load.ts';

const problemsIn = (folder: string) =>
  load(folder).problems.map(({ rule, file }) => `${rule} ${file}`);

/** A file of a size that costs no room on the disk. */
function grow(folder: string, path: string, size: number): string {
  writeFileSync(join(folder, path), '');
  truncateSync(join(folder, path), size);
  return folder;
}

test('a table of 300 megabytes of nothing is not read, and is the one problem', () => {
  const folder = grow(copyOfFixture(), 'data/synonyms.csv', 300_000_000);
  expect(problemsIn(folder)).toEqual(['unreadable-file data/synonyms.csv']);
});

test('prose of two megabytes is not read', () => {
  const folder = grow(copyOfFixture(), 'content/pages/about.mdx', 2_000_000);
  expect(problemsIn(folder)).toEqual(['unreadable-file content/pages/about.mdx']);
});

test('a table of thirty megabytes of nothing is read, and told for what it is', () => {
  const folder = grow(copyOfFixture(), 'data/synonyms.csv', 30_000_000);
  expect(problemsIn(folder).every((it) => it.endsWith('data/synonyms.csv'))).toBe(true);
});

test.runIf(process.platform === 'linux')(
  'names that are no UTF-8 are told, of files and folders',
  () => {
    const folder = copyOfFixture();
    const named = (name: string) =>
      Buffer.concat([Buffer.from(`${folder}/data/`), Buffer.from(name, 'latin1')]);
    writeFileSync(named('\xb7\xd7\xb2\xe8.csv'), 'a,b\n');
    mkdirSync(named('\xb7\xd7'));
    const problems = load(folder).problems.map(({ rule }) => rule);
    expect(problems).toEqual(['unreadable-file', 'unreadable-file']);
  },
);
