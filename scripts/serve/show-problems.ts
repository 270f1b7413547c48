import type { IncomingMessage, ServerResponse } from 'node:http';
import { load } from '../../src/load/load.ts';
import { formatProblems, type Problem } from '../../src/load/report/problem.ts';
import { escapeXml } from '../../src/publish/formats/xml.ts';

interface Server {
  watcher: {
    on(event: 'all', listener: () => void): unknown;
    add(paths: string[]): unknown;
  };
  middlewares: {
    use(
      handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void,
    ): unknown;
  };
}

/**
 * A plugin of Vite that shows the problems of a folder in place of every page, until they are mended. The page looks
 * again every two seconds. `atFirst` are those that were found just before.
 */
export function showProblems(folder: string, atFirst?: readonly Problem[]) {
  let told = atFirst && formatProblems(atFirst);
  const problems = () => (told ??= formatProblems(load(folder).problems));
  return {
    name: 'show-problems',
    configureServer({ watcher, middlewares }: Server): void {
      watcher.add(['data', 'content'].map((part) => `${folder}/${part}`));
      watcher.on('all', () => (told = undefined));
      middlewares.use((request, response, next) => {
        if (!asksForPage(request) || problems() === '') return next();
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(problemPage(problems()));
      });
    },
  };
}

function asksForPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

/** A page of its own, since nothing can be built from the data. */
export function problemPage(problems: string): string {
  return [
    '<!doctype html><html lang="ja"><meta charset="utf-8"><meta http-equiv="refresh" content="2">',
    '<meta name="viewport" content="width=device-width"><title>データに問題があります</title>',
    '<h1>データに問題があります</h1>',
    '<p>次のとおり直して保存すると、ページに戻ります。</p>',
    `<pre style="white-space:pre-wrap">${escapeXml(problems)}</pre></html>`,
  ].join('\n');
}
