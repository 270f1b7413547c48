import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The tiny whole plan of 架空市: what the tests read, and the demo for an adopter. */
export const fixtureFolder = join(import.meta.dirname, '..', 'fixture');

/** The folder of this project, with the real data/ and content/. */
export const projectFolder = join(import.meta.dirname, '..', '..', '..');

/** The folder of data/ and content/ that the tests are run on: the project's own, or another named in AYUMI_INPUT. */
export const inputFolder = resolve(projectFolder, process.env['AYUMI_INPUT'] ?? '.');

/** A copy of the fixture in a temporary folder, which goes when the test ends. */
export function copyOfFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-input-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(fixtureFolder, folder, { recursive: true });
  return folder;
}

/** Lays the files of a folder over a copy of the fixture; absent.txt lists what it lacks. */
export function overlaid(overlay: string): string {
  const folder = copyOfFixture();
  for (const part of ['data', 'content', 'public'])
    if (existsSync(join(overlay, part)))
      cpSync(join(overlay, part), join(folder, part), { recursive: true });
  const absent = join(overlay, 'absent.txt');
  if (existsSync(absent))
    for (const path of readFileSync(absent, 'utf8').trim().split('\n')) rmSync(join(folder, path));
  return folder;
}

/** A copy of the fixture in which one file holds other bytes. */
export function withFile(path: string, content: string | Uint8Array): string {
  const folder = copyOfFixture();
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return folder;
}
