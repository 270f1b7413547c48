import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite, project } from '../site/reading/sites.ts';
import { findApache, runApache } from './run-apache.ts';
import { runNginx } from './run-nginx.ts';
import type { Running } from '../../quality/browser/run-server.ts';

const apache = findApache();
const nginx = process.env['NGINX_PATH']!;
if (apache === undefined)
  console.error(
    'Apache がないので、その設定の例の試験を飛ばします。apt-get install apache2-bin で入ります。',
  );

const hosts = [
  { name: 'nginx', program: nginx, run: runNginx },
  { name: 'Apache', program: apache, run: runApache },
].flatMap((host) => [
  { ...host, where: 'the root', site: project },
  { ...host, where: 'a subfolder', site: fixtureSite },
]);

describe.each(hosts)('$name with a site in $where', ({ program, run, site }) => {
  const { base, folder } = site;
  let running: Running;
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${running.url}${base}${path}`, { redirect: 'manual', ...init });
  const bodyOf = async (path: string) => (await get(path)).text();

  beforeAll(async () => {
    if (program !== undefined) running = await run(program, folder, base);
  });
  afterAll(() => running?.stop());

  describe.skipIf(program === undefined)('answers', () => {
    const doors = ['', ...globSync('ckan/*/', { cwd: folder }).map((it) => `${it}/`)];

    // As SHIRASAGI does, without the 3, and search.ckan.jp with it.
    test.each(['api/action/', 'api/3/action/'])('whoever asks %s for each package', async (api) => {
      for (const door of doors) {
        const { result: names } = JSON.parse(await bodyOf(`${door}${api}package_list`));
        const search = JSON.parse(await bodyOf(`${door}${api}package_search`));
        expect(names.length).toBeGreaterThan(0);
        const shown = [];
        for (const name of names)
          shown.push(JSON.parse(await bodyOf(`${door}${api}package_show?id=${name}`)).result);
        const byName = (list: { name: string }[]) =>
          list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        expect(shown.map(({ name }) => name)).toEqual(names);
        expect(byName(shown)).toEqual(byName(search.result.results));
      }
    });

    test('a package as open JSON, wherever its name stands in the question', async () => {
      const { headers, status } = await get(
        'api/3/action/package_show?use_default_schema=1&id=ayumi-measures&x=1',
      );
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    });

    test.each(['', '?id=', '?id=no-such-dataset', '?id=../../data', '?id=..%2f..%2fdata', '?x=1'])(
      'package_show%s with 404',
      async (question) => {
        expect((await get(`api/3/action/package_show${question}`)).status).toBe(404);
      },
    );

    test('the address that SHIRASAGI makes up for a page with the page', async () => {
      const [door] = doors.slice(1);
      const { result } = JSON.parse(await bodyOf(`${door}api/3/action/package_list`));
      const { status, headers } = await get(`${door}dataset/${result[0]}`);
      expect(status).toBe(301);
      expect(new URL(headers.get('location')!, running.url).pathname).toBe(
        `${base}dataset/${result[0]}/`,
      );
    });

    test('the API as JSON and the feed as Atom', async () => {
      const typeOf = async (path: string) => (await get(path)).headers.get('content-type');
      expect(await typeOf('api/3/action/package_search')).toBe('application/json; charset=utf-8');
      expect(await typeOf('feed.xml')).toBe('application/atom+xml; charset=utf-8');
    });

    test('pages for frames with leave to be framed, others without', async () => {
      const policyOf = async (pattern: string) => {
        const path = globSync(pattern, { cwd: folder })
          .sort()[0]!
          .replace(/index\.html$/, '');
        return (await get(path)).headers.get('content-security-policy');
      };
      expect(await policyOf('embed/plans/*/timeline/index.html')).toContain('frame-ancestors *');
      expect(await policyOf('plans/*/timeline/index.html')).toContain("frame-ancestors 'none'");
    });

    test('what is not there with 404 and the page of the site', async () => {
      const answer = await get('plans/no-such-plan/');
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
    });

    test.each(['_headers', '_redirects'])(
      '%s, which is for other hosts, to nobody',
      async (file) => {
        expect(readFileSync(join(folder, file), 'utf8')).not.toBe('');
        expect([403, 404]).toContain((await get(file)).status);
      },
    );

    test('OPTIONS of data and of the API with 204, missing data as open as the rest', async () => {
      for (const path of ['data/measures.csv', 'api/3/action/package_search', 'data/no.csv']) {
        const { status, headers } = await get(path, { method: 'OPTIONS' });
        expect([path, status]).toEqual([path, 204]);
        expect(headers.get('access-control-allow-origin')).toBe('*');
      }
      expect((await get('data/no.csv')).headers.get('access-control-allow-origin')).toBe('*');
    });

    test('nothing in its log but what was not there', () => {
      expect(
        running.output().replaceAll(/^.*(?:AH01630|AH00558|AH00098|File does not exist).*$/gm, ''),
      ).not.toMatch(/warn|error|emerg/);
    });
  });
});
