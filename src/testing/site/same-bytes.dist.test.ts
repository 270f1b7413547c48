import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputFolder } from '../builders/input-folder.ts';
import { filesOf, pagesOf } from './reading/pages.ts';
import { builtSite, given, project } from './reading/sites.ts';

const again = builtSite('this site, built again', given('AYUMI_DIST_AGAIN'), inputFolder);

test('two builds of the same input are two folders', () => {
  expect(again.folder).not.toBe(project.folder);
});

test('two builds of the same input have the same files', () => {
  const files = filesOf(project, '**');
  expect(files.length).toBeGreaterThan(pagesOf(project).length);
  expect(files.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(4);
  expect(files.filter((path) => path.endsWith('.pack')).length).toBe(5);
  expect(filesOf(again, '**')).toEqual(files);
});

test('two builds of the same input have the same bytes', () => {
  const different = filesOf(project, '**').filter(
    (path) =>
      !readFileSync(join(project.folder, path)).equals(readFileSync(join(again.folder, path))),
  );
  expect(different).toEqual([]);
});
