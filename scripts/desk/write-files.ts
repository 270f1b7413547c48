import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextFile } from '../../src/load/read/folder.ts';

/** Writes files of an input folder: first all of them beside their places, then each into its place by a rename. */
export function writeFiles(inputFolder: string, files: readonly TextFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const place = join(inputFolder, path);
      mkdirSync(dirname(place), { recursive: true });
      written.push(`${place}.new`);
      writeFileSync(`${place}.new`, text);
    }
  } catch (error) {
    for (const place of written) rmSync(place, { force: true });
    throw error;
  }
  for (const place of written) renameSync(place, place.replace(/\.new$/, ''));
}
