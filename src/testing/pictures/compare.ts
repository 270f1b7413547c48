import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The reviewed pictures. */
export const picturesFolder = import.meta.dirname;

/**
 * Compares a drawing with its reviewed picture; with AYUMI_ACCEPT_PICTURES in the environment
 * (npm run pictures:accept) the drawing becomes the reviewed one instead.
 */
export function holdToReviewed(name: string, svg: string): void {
  if (process.env['AYUMI_ACCEPT_PICTURES']) writeFileSync(join(picturesFolder, `${name}.svg`), svg);
  else comparePicture(name, svg);
}

/** Throws unless the picture is the reviewed one to the letter, and says where the new one is and how to accept it. */
export function comparePicture(name: string, svg: string): void {
  const file = join(picturesFolder, `${name}.svg`);
  if (existsSync(file) && readFileSync(file, 'utf8') === svg) return;
  const folder = join(tmpdir(), 'ayumi-pictures');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.svg`), svg);
  throw new Error(
    `src/testing/pictures/${name}.svg is drawn otherwise now: look at ${join(folder, `${name}.svg`)}. ` +
      'If the change is meant: npm run pictures:accept',
  );
}
