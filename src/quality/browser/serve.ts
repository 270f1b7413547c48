import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from '../../publish/hosting/headers.ts';
import { listen } from './listen.ts';

/**
 * Serves a built site on this machine as a static host would: under its base path, with its headers and its 404 page.
 * Takes the wanted port (0: any) and goes on to a free one; gives the address and a way to stop.
 */
export async function serve(how: {
  folder: string;
  base: string;
  port: number;
}): Promise<{ url: string; close: () => Promise<void> }> {
  const { port, close } = await listen(answerFrom(how.folder, how.base), how.port);
  return { url: `http://localhost:${port}${how.base}`, close };
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function answerFrom(folder: string, base: string) {
  // As hosts do; types are the requests and responses of Express, of which it uses what Node has.
  const compress = compression() as unknown as Middleware;
  // `dev` looks at the disk for each request, so that a new build shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, setHeaders });

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = addressOf(request);
    if (!pathname.startsWith(base)) {
      return pathname === '/' ? redirect(response, base) : notFound(folder, response);
    }
    const inside = pathname.slice(base.length - 1);
    if (!inside.endsWith('/') && isPage(folder, inside)) {
      return redirect(response, `${pathname}/${search}`);
    }
    request.url = inside + search;
    compress(request, response, () => files(request, response, () => notFound(folder, response)));
  };
}

function addressOf(request: IncomingMessage): URL {
  try {
    return new URL(`http://localhost${request.url}`);
  } catch {
    return new URL('http://localhost/404.html');
  }
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
}

function isPage(folder: string, pathname: string): boolean {
  const path = join(folder, decode(pathname));
  return existsSync(join(path, 'index.html')) && statSync(path).isDirectory();
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  setHeaders(response, '/404.html');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.writeHead(404).end(existsSync(page) ? readFileSync(page) : '404');
}
