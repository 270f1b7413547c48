import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../../src/load/load.ts';
import { copyOfFixture, projectFolder } from '../../../src/testing/builders/input-folder.ts';
import { stagePublic } from './stage-public.ts';

/** Stages public/ of 架空市 with some more files in it; gives what is staged. */
function staged(...more: string[]): { folder: string; stage: string; files: string[] } {
  const folder = copyOfFixture();
  const stage = join(folder, 'stage');
  for (const path of more) {
    mkdirSync(join(folder, 'public', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'public', path), 'own');
  }
  stagePublic(folder, load(folder).publicFiles, stage);
  const files = globSync('**/*', { cwd: stage, withFileTypes: true }).filter((it) => it.isFile());
  return { folder, stage, files: files.map(({ name }) => name).sort() };
}

test('the files of the folder are staged, and the sign of the program', () => {
  expect(staged().files).toEqual(['favicon.svg', 'leaflet.pdf', 'window.svg']);
});

test('a folder may bring a sign of its own', () => {
  const sign = (stage: string) => readFileSync(join(stage, 'favicon.svg'), 'utf8');
  expect(sign(staged('favicon.svg').stage)).toBe('own');
  expect(sign(staged().stage)).toBe(
    readFileSync(join(projectFolder, 'public/favicon.svg'), 'utf8'),
  );
});

test('what lies in hidden folders, and what programs leave behind, is not staged', () => {
  const { stage, files } = staged('.git/config', 'files/Thumbs.db', 'files/.env', '.nojekyll');
  expect(files).toEqual(['favicon.svg', 'leaflet.pdf', 'window.svg']);
  expect(existsSync(join(stage, '.nojekyll'))).toBe(true);
});

test('staging again takes away what is gone', () => {
  const { folder, stage } = staged();
  stagePublic(folder, ['files/window.svg'], stage);
  expect(existsSync(join(stage, 'files/leaflet.pdf'))).toBe(false);
});
