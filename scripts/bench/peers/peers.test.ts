import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../../src/model/build/build-site.ts';
import { readFolder } from '../../../src/site.ts';
import { between } from '../into-docs.ts';
import { writeNation } from '../nation/write-nation.ts';
import { copyForHugo } from './copy-pages.ts';
import { eleventyFiles } from './eleventy.ts';
import { hugoFiles } from './hugo.ts';
import { peerSite, type PeerSite } from './peer-site.ts';
import { astroFiles } from './plain-astro.ts';
import { differentPages, missingWords } from './same-pages.ts';

function folderWith(pages: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-peers-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

function nation(measures: number): PeerSite {
  const folder = folderWith({});
  writeNation(folder, measures);
  const { rows, prose } = readFolder(folder);
  return peerSite(buildSite(rows, prose));
}

describe('what others are given', () => {
  test('holds every measure with its stages, values, results and sources', () => {
    const { plans } = nation(61);
    expect(plans.map(({ id, measures }) => [id, measures.length])).toEqual([
      ['g0000-reform', 60],
      ['g0001-reform', 1],
    ]);
    const [first] = plans[0]!.measures;
    expect(first!.address).toBe(`/plans/g0000-reform/measures/${first!.no}/`);
    // Two to four actions of three stages; a baseline, a target and two actual values.
    expect(first!.stages.length % 3).toBe(0);
    expect(first!.stages[0]).toMatchObject({ line: 0, from: 2024 });
    expect(first!.indicators[0]!.values.map(({ series }) => series)).toHaveLength(4);
    expect(first!.results).toHaveLength(1);
    expect(first!.facts.map(({ name }) => name)).toEqual(['担当課', '出典', 'テーマ']);
  });

  test('Hugo has a page of content for each measure, the others all of them as data', () => {
    const site = nation(61);
    const pages = [...hugoFiles(site).keys()].filter((path) => path.includes('/measures/'));
    expect(pages).toHaveLength(61);
    const data = JSON.parse(eleventyFiles(site).get('_data/measures.json')!) as unknown[];
    expect(data).toHaveLength(61);
    expect(JSON.parse(astroFiles(site).get('src/site.json')!)).toEqual(site);
  });
});

describe('pages are the same', () => {
  test.each<[what: string, one: string, other: string, isSame: boolean]>([
    ['marks and spaces differ', '<main><p>甲 乙</p></main>', '<main><b>甲</b>\n乙</main>', true],
    [
      'a letter is written otherwise',
      '<main>&quot;甲&amp;</main>',
      '<main>&#34;甲&amp;</main>',
      true,
    ],
    ['a word is missing', '<main>甲乙</main>', '<main>甲</main>', false],
    ['a word differs', '<main>甲乙</main>', '<main>甲丙</main>', false],
    ['only what stands outside differs', '<b>甲</b><main>乙</main>', '<main>乙</main>', true],
  ])('%s', (_, one, other, isSame) => {
    const found = differentPages(folderWith({ 'a.html': one }), folderWith({ 'a.html': other }));
    expect(found).toEqual(isSame ? [] : ['a.html']);
  });

  test('a page that only one of them has is told', () => {
    const page = '<main>甲</main>';
    const found = differentPages(folderWith({ 'a.html': page }), folderWith({ 'b.html': page }));
    expect(found).toEqual(['a.html', 'b.html']);
  });

  test('what our page does not say is told with its address', () => {
    const site = nation(1);
    const [measure] = site.plans[0]!.measures;
    const told = missingWords(site, folderWith({}));
    expect(told).toContain(`${measure!.address}：${measure!.title}`);
  });
});

test('a copy of a page keeps its address and its body, and nothing of what it says to Pagefind', () => {
  const page =
    '<html><head><title>甲&amp;乙</title></head><body class="x"><main data-pagefind-body><p data-pagefind-weight="2">丙</p></main></body></html>';
  const site = folderWith({ 'plans/a/index.html': page });
  const folder = folderWith({});
  copyForHugo(site, folder);
  const copy = readFileSync(join(folder, 'content/0.html'), 'utf8');
  expect(copy).toContain('"url": "/plans/a/"');
  expect(copy).toContain('<main><p>丙</p></main>');
});

test('a report takes the place of the one before', () => {
  const text = '前\n<!-- npm run bench が書いたところ -->\n古い\n<!-- ここまで -->\n後';
  expect(between(text, '新しい\n')).toBe(
    '前\n<!-- npm run bench が書いたところ -->\n\n新しい\n\n<!-- ここまで -->\n後',
  );
  expect(() => between('前', '新しい')).toThrow('no place');
});
