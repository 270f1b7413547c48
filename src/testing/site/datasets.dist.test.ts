import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

const sites = {
  'this site': process.env['AYUMI_DIST'],
  架空市: process.env['AYUMI_DIST_FIXTURE'],
};

const decode = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(Object.entries(sites))('%s', (_, folder) => {
  const site = folder!;
  const names = readdirSync(join(site, 'dataset'));
  const base = /class="site-name" href="([^"]*)"/.exec(read('data/index.html'))![1]!;

  function read(path: string): string {
    return readFileSync(join(site, path), 'utf8');
  }
  const fileAt = (address: string) => join(site, address.slice(base.length));
  const page = (name: string) => read(`dataset/${name}/index.html`);

  /** The files of which a dataset page tells the checksum. */
  const filesOn = (html: string) =>
    [
      ...html.matchAll(
        /<a href="([^"]+)"[^>]* download[^>]*>(?:(?!<a )[\s\S])*?<code class="sha256"[^>]*>(\w+)</g,
      ),
    ].map(([, address, sum]) => ({ address: address!, sum: sum! }));
  const offeredOn = (html: string) =>
    [...html.matchAll(/<a href="([^"]+)"[^>]* download/g)].map(([, address]) => address!);

  test('the page of all data lists every dataset page, and every dataset page is listed', () => {
    const listed = [...read('data/index.html').matchAll(/href="[^"]*\/dataset\/([^"/]+)\/"/g)];
    expect(new Set(listed.map(([, name]) => name))).toEqual(new Set(names));
  });

  test.each(names)('dataset %s tells the checksum of every file it offers', (name) => {
    const files = filesOn(page(name));
    expect(files.length).toBeGreaterThan(0);
    for (const { address, sum } of files) expect(sha256(readFileSync(fileAt(address)))).toBe(sum);
    const told = files.map(({ address }) => address);
    expect(offeredOn(page(name)).filter((address) => !told.includes(address))).toEqual([]);
  });

  test('every file under data/ is offered by a dataset page, but for metadata', () => {
    const offered = names.flatMap((name) => filesOn(page(name)).map(({ address }) => address));
    const files = readdirSync(join(site, 'data')).filter((file) =>
      /^[a-z_]+(\.ja)?\.(csv|json|parquet|xlsx|zip)$/.test(file),
    );
    const metadata = /^datapackage\.json$/;
    for (const file of files.filter((it) => !metadata.test(it)))
      expect(offered).toContain(`${base}data/${file}`);
  });

  test.each(names)(
    'dataset %s has everything that a page of it needs, without a script',
    (name) => {
      const html = page(name);
      const headings = [
        'ファイル',
        '列の説明',
        'もとの資料',
        '引用の書き方',
        '版と更新の記録',
        '読み込みの例',
      ];
      for (const heading of headings) expect(html).toMatch(new RegExp(`<h2[^>]*>[^<]*${heading}`));
      expect(html).not.toMatch(/<script(?![^>]*application\/ld\+json)|<style|\sstyle="/);
      expect(decode(html)).toContain(`/dataset/${name}/`);
    },
  );

  test.each(names)('dataset %s tells search engines what it is', (name) => {
    const [, text] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page(name))!;
    expect(JSON.parse(text!)).toMatchObject({ '@type': 'Dataset' });
  });

  test('every list for harvesters that the page of all data links is there', () => {
    const section = read('data/index.html').split('id="harvest"')[1]!;
    const links = [...section.matchAll(/<a class="item" href="([^"]+)"/g)].map(([, it]) => it!);
    expect(links.length).toBeGreaterThan(8);
    for (const address of links) expect(existsSync(fileAt(address)), address).toBe(true);
  });

  test('the download box of a plan is its workbook, then figures and overview for Excel', () => {
    for (const plan of readdirSync(join(site, 'plans')).filter((it) => it !== 'index.html')) {
      const box = /<ul class="downloads">[\s\S]*?<\/ul>/.exec(read(`plans/${plan}/index.html`))![0];
      const links = [...box.matchAll(/href="[^"]*\/([^"/]+)"/g)].map(([, file]) => file!);
      const first = [`${plan}.xlsx`, 'figures.ja.csv', 'measures_overview.ja.csv'].filter((file) =>
        existsSync(join(site, 'plans', plan, 'data', file)),
      );
      expect(links).toEqual(first);
    }
  });

  test('the archive holds the very files of the site', () => {
    const files = unzipSync(readFileSync(join(site, 'data', 'ayumi.zip')));
    const paths = Object.keys(files).filter((path) => /^ayumi\/(data|plans)\//.test(path));
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths)
      expect(sha256(files[path]!)).toBe(
        sha256(readFileSync(join(site, path.slice('ayumi/'.length)))),
      );
  });
});
