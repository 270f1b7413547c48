import { describe, expect, test } from 'vitest';
import { isBaseUrl, meantBaseUrl } from './base-url.ts';

describe('addresses at which the site can be put', () => {
  test.each([
    'https://www.example.lg.jp/',
    'https://www.example.lg.jp',
    'https://www.example.lg.jp/ayumi/',
    'https://www.example.lg.jp/ayumi',
    'http://localhost:4321/',
    'http://127.0.0.1:8080/a/b-c_d~e/',
    'https://xn--r8jz45g.jp/v1.2/',
  ])('%s', (value) => {
    expect(isBaseUrl(value)).toBe(true);
  });
});

describe('addresses that break in some file or on some host, and what was meant', () => {
  test.each([
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
    ['https://www.example.lg.jp/行革/', undefined],
    ['https://www.example.lg.jp/a b/', undefined],
    ['https://www.example.lg.jp/a%20b/', undefined],
    ['https://www.example.lg.jp/"a"/', undefined],
    ["https://www.example.lg.jp/a'b/", undefined],
    ['"https://www.example.lg.jp/ayumi/"', 'https://www.example.lg.jp/ayumi/'],
    ['https://www.example.lg.jp/ayumi/?a=b', 'https://www.example.lg.jp/ayumi/'],
    ['https://www.example.lg.jp/ayumi/#top', 'https://www.example.lg.jp/ayumi/'],
    ['https://user:word@www.example.lg.jp/', 'https://www.example.lg.jp/'],
    ['https://user@www.example.lg.jp/', 'https://www.example.lg.jp/'],
    ['https://www.example.lg.jp./', 'https://www.example.lg.jp/'],
    ['https://www.example.lg.jp/ayumi./', undefined],
    ['https://www.example.lg.jp/../', 'https://www.example.lg.jp/'],
    ['https://www.example.lg.jp/a//b/', undefined],
    ['https://www.example.lg.jp/ayumi/index.html', 'https://www.example.lg.jp/ayumi/'],
    ['HTTPS://WWW.EXAMPLE.LG.JP/', 'https://www.example.lg.jp/'],
    ['https://www.example.lg.jp:443/', 'https://www.example.lg.jp/'],
    ['https://www.example.lg.jp:99999/', undefined],
    ['ｈｔｔｐｓ：／／ｗｗｗ．ｅｘａｍｐｌｅ．ｌｇ．ｊｐ／', 'https://www.example.lg.jp/'],
    [' https://www.example.lg.jp/', 'https://www.example.lg.jp/'],
    ['ftp://www.example.lg.jp/', undefined],
    ['https://', undefined],
    ['https://-a.jp/', undefined],
    ['www.example.lg.jp', undefined],
    [`https://www.example.lg.jp/${'a'.repeat(300)}/`, undefined],
    ['', undefined],
  ])('%s', (value, meant) => {
    expect(isBaseUrl(value)).toBe(false);
    expect(meantBaseUrl(value)).toBe(meant);
  });
});
