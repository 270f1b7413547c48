import { findProgram } from './find-program.ts';

/** Finds a wrk that runs, or installs Debian's; says which it took and gives its program file. */
export function findWrk(): Promise<string> {
  return findProgram({
    name: 'wrk',
    variable: 'WRK_PATH',
    debian: 'wrk',
    otherwise: 'macOS なら brew install wrk で入ります',
    // It tells its version and how it is used, and ends with a fault.
    asks: { words: ['-v'], codes: [0, 1] },
  });
}
