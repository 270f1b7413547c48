import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../places.ts';

/** What every site has, unless its folder brings its own. */
const own = ['favicon.svg'];

/**
 * Puts what is published untouched into a folder, in which nothing else is: the listed files under public/ of
 * an input folder, and no hidden or editors' files that lie beside them. What the folder held before goes.
 */
export function stagePublic(
  inputFolder: string,
  publicFiles: readonly string[],
  stage: string,
): void {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const home = (file: string) =>
    [inputFolder, root].map((it) => join(it, 'public', file)).find((it) => existsSync(it));
  for (const file of new Set([...publicFiles, ...own])) {
    const from = home(file);
    if (from === undefined) continue;
    mkdirSync(dirname(join(stage, file)), { recursive: true });
    copyFileSync(from, join(stage, file));
  }
}
