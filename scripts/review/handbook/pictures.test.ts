import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../src/testing/builders/input-folder.ts';
import { screens, sheets } from './pictures.ts';

const desk = join(projectFolder, 'docs/desk');
const files = globSync('pictures/*.png', { cwd: desk }).sort();
const pages = globSync('*.md', { cwd: desk }).map((page) => readFileSync(join(desk, page), 'utf8'));
const shown = pages.flatMap((page) => [
  ...[...page.matchAll(/!\[([^\]]*)\]\((pictures\/[^)]+)\)/g)].map(([, alt, file]) => ({
    alt,
    file,
  })),
  ...[...page.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]*)"/g)].map(([, file, alt]) => ({
    alt,
    file,
  })),
]);

test('the pictures of the handbook are those that the command takes', () => {
  const taken = [...sheets, ...screens].map(({ name }) => `${name}.png`);
  expect(files.map((file) => basename(file))).toEqual(taken.sort());
});

test('each is shown on a page', () => {
  expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(files);
});

test('each is told in words to who does not see it', () => {
  expect(shown.filter(({ alt = '' }) => alt.length < 30)).toEqual([]);
});

test('each page of the yearly work has at least one', () => {
  const yearly = ['yearly', 'revision', 'correction', 'reorganization', 'before-publishing'];
  const without = yearly.filter(
    (page) => !readFileSync(join(desk, `${page}.md`), 'utf8').includes('pictures/'),
  );
  expect(without).toEqual([]);
});

test('each has numbered colours, and all together weigh less than a million bytes', () => {
  const bytes = files.map((file) => readFileSync(join(desk, file)));
  // Byte 25 of a PNG is the kind of its colours: 3 are numbers of a palette.
  expect(bytes.map((png) => png[25])).toEqual(files.map(() => 3));
  expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(1_000_000);
});
