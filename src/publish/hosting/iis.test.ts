import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../testing/builders/input-folder.ts';
import { parseXml, type XmlElement } from '../../testing/builders/parse-xml.ts';
import { readWebConfig } from '../../testing/host/read-web-config.ts';
import { headersFor, hosting } from './headers.ts';
import { iisRecipe } from './iis.ts';
import { nginxRecipe } from './nginx.ts';
import { examplePlace, type Place } from './place.ts';

// IIS runs on Windows alone. What it would do is read here from the file, by the rules of its documentation.
const files = [
  ...[
    'index.html',
    '404.html',
    '_headers',
    '_redirects',
    'robots.txt',
    'feed.xml',
    'sitemap-0.xml',
  ],
  ...['data/measures.csv', 'data/measures.ja.csv', 'data/measures.parquet', 'data/guide.md'],
  ...['data/releases/1.0.0/a.zip', '_astro/a.123.css', '_astro/b.woff2', 'pagefind/pagefind.js'],
  ...[
    'plans/a/index.html',
    'plans/a/timeline/timeline.svg',
    'plans/a/feed.xml',
    'plans/a/share.png',
  ],
  ...[
    'embed/plans/a/timeline/index.html',
    'organizations/a/feed.xml',
    'catalog.ttl',
    'catalog.rdf',
  ],
  ...['dataset/ayumi-measures/index.html', 'dataset/ayumi-measures/ckan.json'],
  ...['ckan/020001/dataset/ayumi-measures/ckan.json', 'ckan/020001/catalog.jsonld'],
  ...['api/3/action/package_search', 'ckan/020001/api/3/action/package_search'],
];

const places: [name: string, place: Place][] = [
  ['the root', examplePlace],
  ['a subfolder', { base: '/kaikaku/', host: 'kaku.example.jp' }],
];

test('docs/hosting/web.config says what headers.ts says', () => {
  const kept = readFileSync(join(projectFolder, 'docs/hosting/web.config'), 'utf8');
  expect(kept).toBe(iisRecipe(examplePlace));
});

describe.each(places)('web.config for %s', (_, place) => {
  const { base } = place;
  const ask = readWebConfig(iisRecipe(place), base);
  const get = (path: string, method?: string) =>
    ask({ path: `${base}${path}`, files, ...(method ? { method } : {}) });

  const sent = files.filter((it) => !it.startsWith('_h') && !it.startsWith('_r'));
  test.each(sent)('%s is sent with the headers that headers.ts names', (file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const { status, target, headers } = get(path);
    expect([status, target]).toEqual([200, file]);
    const expected = headersFor(`/${path}`);
    expect(headers).toMatchObject(expected);
    expect(headers['Access-Control-Allow-Origin']).toBe(expected['Access-Control-Allow-Origin']);
    expect(headers['Last-Modified']).toBe('');
  });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ['_astro/a.123.css', 'text/css; charset=utf-8'],
    ['_astro/b.woff2', 'font/woff2'],
    ['plans/a/share.png', 'image/png'],
  ])('"%s" is of type %s', (path, type) => {
    expect(get(path).headers['Content-Type']).toBe(type);
  });

  test.each([
    ['api/3/action/package_show?id=ayumi-measures', 'dataset/ayumi-measures/ckan.json'],
    ['api/action/package_show?x=1&id=ayumi-measures&y=2', 'dataset/ayumi-measures/ckan.json'],
    [
      'ckan/020001/api/3/action/package_show?id=ayumi-measures',
      'ckan/020001/dataset/ayumi-measures/ckan.json',
    ],
    ['api/action/package_search', 'api/3/action/package_search'],
    ['ckan/020001/api/action/package_search?rows=9', 'ckan/020001/api/3/action/package_search'],
    ['api/3/action/package_search?q=%E9%9D%92', 'api/3/action/package_search'],
  ])('%s is answered with %s, as open JSON', (path, file) => {
    const { status, target, headers } = get(path);
    expect([status, target]).toEqual([200, file]);
    expect(headers).toMatchObject({
      ...hosting.open,
      'Content-Type': 'application/json; charset=utf-8',
    });
  });

  test('the address that SHIRASAGI makes up leads to the page', () => {
    const { status, target } = get('ckan/020001/dataset/ayumi-measures');
    expect([status, target]).toEqual([301, `${base}dataset/ayumi-measures/`]);
  });

  test.each(['', '?id=', '?id=../../data', '?id=..%2f..%2fdata', '?x=1', '?id=AYUMI-MEASURES'])(
    'package_show%s is not there',
    (question) => expect(get(`api/3/action/package_show${question}`).status).toBe(404),
  );

  test.each(['plans/no-such-plan/', 'no.csv', 'data/', '_headers', '_redirects', 'unknown.exe'])(
    '%s is not there',
    (path) => expect(get(path).status).toBe(404),
  );

  test('data that are not there may be read as such from other hosts, without being kept', () => {
    const { headers } = get('data/no.csv');
    expect(headers).toMatchObject(hosting.open);
    expect(headers['Cache-Control']).toBeUndefined();
  });

  test.each(['data/measures.csv', 'api/3/action/package_search', 'data/no.csv'])(
    'OPTIONS of %s is answered with 204 and what may be asked',
    (path) => {
      const { status, headers } = get(path, 'OPTIONS');
      expect(status).toBe(204);
      expect(headers).toMatchObject({ ...hosting.open, ...hosting.asked });
    },
  );

  test('only to OPTIONS of what is open it is said what may be asked', () => {
    for (const headers of [get('data/measures.csv').headers, get('plans/a/', 'OPTIONS').headers])
      expect(headers['Access-Control-Allow-Methods']).toBeUndefined();
  });

  test('whatever header nginx is told to send, IIS is told too', () => {
    const told = [...nginxRecipe(place).matchAll(/add_header ([\w-]+)/g)].map(([, name]) => name!);
    const options = get('data/measures.csv', 'OPTIONS').headers;
    const names = Object.keys({ ...get('data/measures.csv').headers, ...options });
    expect(told.length).toBeGreaterThan(8);
    expect(told.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('no setting stands twice, nor beside one of the site above it', () => {
    const lists = (element: XmlElement): XmlElement[] => [
      element,
      ...element.children.flatMap(lists),
    ];
    for (const { name, children } of lists(parseXml(iisRecipe(place)))) {
      if (!['staticContent', 'customHeaders'].includes(name)) continue;
      const keys = (kind: RegExp) =>
        children
          .filter((it) => kind.test(it.name))
          .map(({ attributes: it }) => it['fileExtension'] ?? it['name']);
      const set = keys(/^(?:add|mimeMap)$/);
      expect(new Set(set).size).toBe(set.length);
      expect(keys(/^remove$/)).toEqual(expect.arrayContaining(set));
    }
  });
});
