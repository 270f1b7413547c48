import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join, sep } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from '../../publish/hosting/headers.ts';
import { listen } from './listen.ts';
import { requestedPart } from './requested-part.ts';

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
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      answer(request, response);
    } catch {
      // What was there a moment ago is gone: a new build took its place.
      if (!response.headersSent) response.writeHead(503, { 'Retry-After': '1' });
      response.end();
    }
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = addressOf(request);
    if (!pathname.startsWith(base)) {
      return pathname === '/' ? redirect(response, base) : notFound(folder, response);
    }
    const inside = pathname.slice(base.length - 1);
    const path = pathIn(folder, inside);
    if (path === undefined) return notFound(folder, response);
    if (!inside.endsWith('/') && existsSync(join(path, 'index.html'))) {
      // One slash at the beginning: two would lead to another host.
      return redirect(response, `/${pathname.replace(/^\/+/, '')}/${search}`);
    }
    if (request.headers.range !== undefined && isFile(path) && sentPart(request, response, path))
      return;
    request.url = inside + search;
    compress(request, response, () => files(request, response, () => notFound(folder, response)));
  }
}

/** Answers a request for a part of a file; gives false if all of it is to be sent. */
function sentPart(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  const { range, 'if-range': ifRange } = request.headers;
  // Only who asks for the same version gets a part; without keeping one, all may be sent.
  const part = ifRange === undefined ? requestedPart(range, statSync(path).size) : 'all';
  delete request.headers.range;
  if (part === 'all' || request.method === 'HEAD') return false;
  const size = statSync(path).size;
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return true;
  }
  setHeaders(response, `/${basename(path)}`);
  response.writeHead(206, {
    'Accept-Ranges': 'bytes',
    'Content-Range': `bytes ${part.start}-${part.end}/${size}`,
    'Content-Length': part.end - part.start + 1,
  });
  createReadStream(path, part)
    .on('error', () => response.destroy())
    .pipe(response);
  return true;
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

/** Where an address lies on the disk; nothing if it is none, or leads out of the folder. */
function pathIn(folder: string, pathname: string): string | undefined {
  try {
    const path = join(folder, decodeURIComponent(pathname));
    return path.includes('\0') || !`${path}${sep}`.startsWith(join(folder, sep)) ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
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
