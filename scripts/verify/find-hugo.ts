import { findProgram } from './find-program.ts';

/** Finds a Hugo that runs, or installs Debian's; says which it took and gives its program file. */
export function findHugo(): Promise<string> {
  return findProgram({
    name: 'hugo',
    variable: 'HUGO_PATH',
    debian: 'hugo',
    otherwise: 'macOS なら brew install hugo で入ります',
    asks: { words: ['version'], codes: [0] },
  });
}
