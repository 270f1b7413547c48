import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../testing/builders/random.ts';
import { serve } from './serve.ts';

// Requests as no browser writes them, in bytes; whatever comes, the server goes on.

const folder = mkdtempSync(join(tmpdir(), 'ayumi-fuzz-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'plans', 'index.html'), 'plans');
  writeFileSync(join(folder, 'a.csv'), 'a,b\r\n'.repeat(1000));
  writeFileSync(join(folder, 'empty.csv'), '');
  site = await serve({ folder, base: '/ayumi/', port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'TRACE', 'get', 'G\u0000T', ''];
const paths = [
  '/',
  '/ayumi/',
  '/ayumi',
  '/ayumi/a.csv',
  '/ayumi/empty.csv',
  '/ayumi/plans',
  '//ayumi//plans',
  '/ayumi/%',
  '/ayumi/%00',
  '/ayumi/%zz',
  '/ayumi/..',
  '/ayumi/../../etc/passwd',
  '/ayumi/%2e%2e/%2e%2e/etc/passwd',
  '/ayumi/..%5c..%5c',
  '/ayumi/\\\\a',
  '//',
  '///',
  '*',
  'http://other.example/',
  'http://[::1',
  '/ayumi/\u0083\u0041',
  '/ayumi/\u00ff\u00fe',
  `/ayumi/${'a'.repeat(9000)}`,
  `/ayumi/${'../'.repeat(500)}`,
  `/ayumi/${'%25'.repeat(1000)}`,
  '/ayumi/?%',
  '/ayumi/#a',
  '/ayumi/a.csv?a=b&&=',
  '/ayumi/@b',
  '@b',
  '',
];
const headers: Record<string, readonly string[]> = {
  Range: [
    'bytes=5-2',
    'bytes=-',
    'bytes=0-0',
    'bytes=-0',
    'bytes=99999999999999999999-',
    'bytes=0-99999999999999999999',
    'bytes=a-b',
    'bytes=1-2,4-5',
    'bytes=--5',
    'bytes',
    '=',
    'items=0-1',
    `bytes=${'0-1,'.repeat(2000)}`,
    'bytes=-99999',
    'bytes=1.5-2',
    'bytes=0x1-',
    '\u00ff',
  ],
  'If-None-Match': ['*', 'W/"1-2"', '"', '', '"\u0001"', 'a'.repeat(5000), 'W/"NaN-NaN", "x"'],
  'If-Modified-Since': ['0', 'never', 'Sat, 31 Feb 9999 25:61:61 GMT', '-1', '9'.repeat(400)],
  'If-Range': ['*', 'W/"x"', 'never'],
  'Accept-Encoding': [
    'gzip',
    'br',
    '*',
    'identity;q=0',
    'gzip;q=abc',
    ',,,',
    'gzip;'.repeat(500),
    '\u00e9',
    'deflate, zstd, br;q=2',
  ],
  Host: ['', 'other.example', '[', 'a:99999', '\u00ff', 'a'.repeat(3000), 'localhost:80:80'],
  Connection: ['upgrade', 'close', 'keep-alive, \u0001'],
  Upgrade: ['websocket', 'h2c'],
  Expect: ['100-continue', 'nothing'],
  'Content-Length': ['-1', '5', '99999999999999999999', 'x'],
  'Transfer-Encoding': ['chunked', 'gzip, chunked', 'x'],
};

/** Sends bytes and waits for what comes, at most a moment. */
function send(request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(300, end);
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', end).on('close', end);
    socket.end(Buffer.from(request, 'latin1'));
  });
}

test(
  'fifteen hundred requests of every form leave the server as it was',
  { timeout: 120_000 },
  async () => {
    const { pick, chance } = randomFrom(20_261_120);
    const written = Array.from({ length: 1500 }, () => {
      const lines = Object.entries(headers).flatMap(([name, values]) =>
        chance(0.3) ? [`${name}: ${pick(values)}`] : [],
      );
      const host = lines.some((line) => line.startsWith('Host')) ? [] : ['Host: localhost'];
      const ending = chance(0.9) ? '\r\n\r\n' : pick(['', '\n\n', '\r\n', '\u0000']);
      return `${chance(0.6) ? 'GET' : pick(methods)} ${pick(paths)} HTTP/1.1\r\n${[...host, ...lines].join('\r\n')}${ending}`;
    });
    for (let at = 0; at < written.length; at += 50)
      for (const answer of await Promise.all(written.slice(at, at + 50).map(send)))
        expect(answer).toMatch(/^(HTTP\/1\.1 (1\d\d|200|206|302|304|4\d\d) |$)/);
    expect(await (await fetch(site.url)).text()).toBe('home');
  },
);
