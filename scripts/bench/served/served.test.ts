import { describe, expect, test } from 'vitest';
import { readWrk, type ServedCost } from './measure-served.ts';
import { servedTable } from './served-table.ts';
import { servers } from './servers.ts';

const output = (p99: string, more = '') => `Running 2s test @ http://127.0.0.1:1/
  Latency Distribution
     50%  500.00us
     99%    ${p99}
  40000 requests in 2.00s, 100.00MB read${more}
Requests/sec:  20000.50
Transfer/sec:     50.00MB
`;

describe('what wrk prints', () => {
  test.each([
    ['1.25ms', 1.25],
    ['900.00us', 0.9],
    ['1.10s', 1100],
  ])('99%% within %s', (text, p99) => {
    expect(readWrk(output(text))).toEqual({ perSecond: 20000.5, p99 });
  });

  test.each([
    ['nothing', ''],
    ['answers that are errors', output('1.25ms', '\n  Non-2xx or 3xx responses: 5')],
    ['a server that is gone', output('1.25ms', '\n  Socket errors: connect 16, read 0')],
  ])('%s is no measurement', (_, text) => {
    expect(() => readWrk(text)).toThrow('wrk の答えが読めません');
  });
});

test('each server has a row, with its ratio to what nginx does by itself', () => {
  const cost = (server: string, perSecond: number): ServedCost => {
    const answered = { perSecond, p99: 1.5 };
    return { file: 'plans/a/index.html', server, plain: answered, compressed: answered };
  };
  const [recipe, byItself] = servers;
  expect(
    servedTable([cost(recipe!.name, 9_500), cost(byItself!.name, 10_000)]).split('\n'),
  ).toEqual([
    '| ファイル | 設定 | 圧縮なし（毎秒） | p99（ms） | はじめの設定の何倍か | gzip（毎秒） | p99（ms） |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    '| /plans/a/ | レシピ | 9,500 | 1.50 | 0.95 | 9,500 | 1.50 |',
    '| /plans/a/ | nginx のはじめの設定 | 10,000 | 1.50 | 1.00 | 10,000 | 1.50 |',
    '',
  ]);
});

test('the servers differ in what they are told, and each listens on this machine only', () => {
  const blocks = servers.map(({ block }) => block('/srv/site', 8123));
  expect(new Set(blocks).size).toBe(3);
  for (const block of blocks) {
    expect(block.match(/listen [^;]*/g)).toEqual(['listen 127.0.0.1:8123']);
    expect(block).toContain('root "/srv/site";');
  }
  expect(blocks.map((block) => block.includes('gzip_static on;'))).toEqual([false, false, true]);
});
