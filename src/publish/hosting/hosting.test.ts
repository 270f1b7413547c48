import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../testing/builders/input-folder.ts';
import { headersFor } from './headers.ts';
import { apacheRecipe } from './apache.ts';
import { headersFile } from './headers-file.ts';
import { nginxRecipe } from './nginx.ts';
import { examplePlace } from './place.ts';
import { redirectsFile } from './redirects-file.ts';

const recipe = (name: string) => readFileSync(join(projectFolder, 'docs/hosting', name), 'utf8');

// To renew them after a change of headers.ts: node scripts/build/write-hosting.ts
test('docs/hosting/nginx.conf says what headers.ts says', () => {
  expect(recipe('nginx.conf')).toBe(nginxRecipe(examplePlace));
});

test('docs/hosting/apache.htaccess says what headers.ts says', () => {
  expect(recipe('apache.htaccess')).toBe(apacheRecipe(examplePlace));
});

describe('what a path is sent with', () => {
  test.each([
    ['/', undefined, undefined],
    ['/data/measures.csv', 'text/csv; charset=utf-8', '*'],
    ['/plans/a/measures/1/index.json', 'application/json; charset=utf-8', '*'],
    ['/plans/a/measures/1/schedule.svg', 'image/svg+xml; charset=utf-8', '*'],
    ['/api/3/action/package_search', 'application/json; charset=utf-8', '*'],
    ['/ckan/020001/api/3/action/package_search', 'application/json; charset=utf-8', '*'],
    ['/ckan/020001/catalog.ttl', 'text/turtle; charset=utf-8', '*'],
    ['/data/measures.parquet', 'application/vnd.apache.parquet', '*'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8', '*'],
    ['/plans/a/feed.xml', 'application/atom+xml; charset=utf-8', '*'],
    ['/organizations/a/feed.xml', 'application/atom+xml; charset=utf-8', '*'],
    ['/sitemap-0.xml', 'application/xml; charset=utf-8', '*'],
    ['/robots.txt', 'text/plain; charset=utf-8', undefined],
    ['/pagefind/pagefind.js', undefined, undefined],
  ])('%s: type %s, origin %s', (path, type, origin) => {
    const headers = headersFor(path);
    expect(headers['Content-Type']).toBe(type);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
  });

  test('only embedded pages may stand in a frame', () => {
    const policy = (path: string) => headersFor(path)['Content-Security-Policy'];
    expect(policy('/embed/plans/a/timeline/')).toContain('frame-ancestors *');
    expect(policy('/plans/a/timeline/')).toContain("frame-ancestors 'none'");
    expect(policy('/plans/embed/')).toContain("frame-ancestors 'none'");
  });

  test('files named after their content are kept for a year, others for minutes', () => {
    expect(headersFor('/_astro/a.123.css')['Cache-Control']).toContain('immutable');
    expect(headersFor('/data/releases/1.0.0/a.zip')['Cache-Control']).toContain('immutable');
    expect(headersFor('/data/measures.csv')['Cache-Control']).toBe('public, max-age=600');
  });

  test('no policy allows inline code or another host', () => {
    const policy = headersFor('/')['Content-Security-Policy']!;
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  });
});

describe('_headers under a base path', () => {
  const top = ['embed/', 'plans/', 'data/', '_astro/', '404.html', 'index.html', 'catalog.ttl'];
  const file = headersFile('/kaikaku/', top);

  /** What a host adds to a path: every rule that fits, values of one header joined. */
  function sentWith(path: string): Map<string, string[]> {
    const sent = new Map<string, string[]>();
    for (const block of file.trim().split('\n\n')) {
      const [pattern, ...lines] = block.split('\n');
      const expression = pattern!
        .replace(/[.]/g, '\\.')
        .replace('*', '.*')
        .replace(/:\w+/, '[^/]+');
      if (!new RegExp(`^${expression}$`).test(path)) continue;
      for (const line of lines) {
        const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
        sent.set(name!, [...(sent.get(name!) ?? []), value!]);
      }
    }
    return sent;
  }

  test.each([
    ['/kaikaku/', undefined],
    ['/kaikaku/plans/a/', undefined],
    ['/kaikaku/data/measures.ja.csv', '*'],
    ['/kaikaku/api/3/action/package_search', '*'],
    ['/kaikaku/ckan/020001/api/3/action/package_search', '*'],
    ['/kaikaku/ckan/020001/catalog.ttl', '*'],
    ['/kaikaku/feed.xml', '*'],
    ['/kaikaku/plans/a/feed.xml', '*'],
    ['/kaikaku/organizations/a/feed.xml', '*'],
    ['/kaikaku/sitemap-index.xml', '*'],
  ])('%s has one value of each header but the policy, as headersFor says', (path, origin) => {
    const sent = sentWith(path);
    const expected = headersFor(path.slice('/kaikaku'.length));
    for (const [name, values] of sent)
      if (name !== 'Content-Security-Policy') expect(values, name).toEqual([expected[name]]);
    expect(sent.get('Access-Control-Allow-Origin')?.[0]).toBe(origin);
    expect(sent.get('Content-Type')?.[0]).toBe(expected['Content-Type']);
  });

  test('all but embedded pages refuse to be framed, embedded ones do not', () => {
    const refuses = (path: string) =>
      sentWith(path)
        .get('Content-Security-Policy')!
        .some((it) => it.includes("frame-ancestors 'none'"));
    const paths = ['/kaikaku/', '/kaikaku/404.html', '/kaikaku/plans/a/', '/kaikaku/data/'];
    expect(paths.map(refuses)).toEqual([true, true, true, true]);
    expect(refuses('/kaikaku/embed/plans/a/')).toBe(false);
  });

  test('it keeps within what Cloudflare reads: 100 rules, one splat each, lines of 2000 characters', () => {
    const lines = file.split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    expect(paths.length).toBeLessThan(100);
    expect(paths.every((path) => path.split('*').length <= 2)).toBe(true);
    expect(lines.every(({ length }) => length < 2000)).toBe(true);
  });
});

test('_redirects reads what CKAN is asked as the addresses of files', () => {
  expect(redirectsFile('/kaikaku/').split('\n')).toEqual([
    '/kaikaku/api/3/action/package_show id=:id /kaikaku/dataset/:id/ckan.json 200',
    '/kaikaku/api/action/package_show id=:id /kaikaku/dataset/:id/ckan.json 200',
    '/kaikaku/ckan/:code/api/3/action/package_show id=:id /kaikaku/ckan/:code/dataset/:id/ckan.json 200',
    '/kaikaku/ckan/:code/api/action/package_show id=:id /kaikaku/ckan/:code/dataset/:id/ckan.json 200',
    '/kaikaku/api/action/:action /kaikaku/api/3/action/:action 200',
    '/kaikaku/ckan/:code/api/action/:action /kaikaku/ckan/:code/api/3/action/:action 200',
    '/kaikaku/ckan/:code/dataset/:name /kaikaku/dataset/:name/ 301',
    '',
  ]);
});
