import { findProgram } from './find-program.ts';

/** Finds an nginx that runs, or installs Debian's; says which it took and gives its program file. */
export function findNginx(): Promise<string> {
  return findProgram({
    name: 'nginx',
    variable: 'NGINX_PATH',
    debian: 'nginx-light',
    otherwise: 'macOS なら brew install nginx で入ります',
    asks: { words: ['-v'], codes: [0] },
  });
}
