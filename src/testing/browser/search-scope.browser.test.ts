import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../scripts/build/search/write-search-index.ts';
import { packs, packsOf } from '../../search/index/packs.ts';
import { searchInput } from '../../search/index/search-input.ts';
import { fixtureSite as model } from '../builders/fixture-site.ts';
import { planRows } from '../site/reading/input.ts';
import { fixtureSite } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';

// The fixture with the search of a site that is too large to be searched at once.

const folder = mkdtempSync(join(tmpdir(), 'ayumi-scope-'));
cpSync(fixtureSite.folder, folder, { recursive: true });
for (const old of ['search/records.pack', 'pagefind'])
  rmSync(join(folder, old), { recursive: true });
await writeSearchIndex(folder, searchInput(model, 1000));
afterAll(() => rmSync(folder, { recursive: true }));

const open = browsing({ ...fixtureSite, folder });
const title = planRows(fixtureSite.input, 'measures').at(-1)!['title']!;
const government = 'kaku-city';
/** Stands on the page of the plan, and in no record. */
const onPlanPage = 'サイトを使い始める自治体に';

const hits = (page: Page) => page.locator('ol[data-search-results] > li');
const status = (page: Page) => page.locator('[data-search-status]').innerText();
const said = (page: Page) => page.locator('[data-search-scope-said]').innerText();
const query = (words: string, more = '') => `search/?q=${encodeURIComponent(words)}${more}`;
const sizeOf = (path: string) => statSync(join(folder, path)).size;

/** Opens a search and notes which files of the search it loads, by their path under the base. */
async function search(address: string) {
  const opened = await open('about/');
  const asked: string[] = [];
  opened.page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(fixtureSite.base.length);
    if (/\.pack$|^pagefind\//.test(path)) asked.push(path);
  });
  await opened.page.goto(new URL(`../${address}`, opened.page.url()).href);
  return { ...opened, asked };
}

test('without a scope, nothing of a government is loaded, and the page says so and offers the governments', async () => {
  const { page, faults, asked, done } = await search(query(title));
  await expect.poll(() => status(page)).toContain('0件');
  expect(await said(page)).toContain('いま探せるのは、テーマ、用語、団体の名前です');
  expect(await page.locator('#search-scope option').allInnerTexts()).toEqual([
    '選んでください',
    '架空市',
  ]);
  expect(asked.filter((path) => path.includes(government))).toEqual([]);
  expect(faults).toEqual([]);
  await done();
});

test('choosing a government finds what it has, and the address keeps it', async () => {
  const { page, faults, asked, done } = await search(query(title));
  await expect.poll(() => status(page)).toContain('0件');
  await page.locator('#search-scope').selectOption('架空市');
  await hits(page).first().waitFor();
  expect(await hits(page).first().locator('h2 a').innerText()).toBe(title);
  expect(await said(page)).toBe('架空市の計画、施策、指標、実績を探しています。');
  expect(asked).toContain(packsOf(government).records);
  const address = page.url();
  expect(new URL(address).searchParams.get('scope')).toBe(government);
  await page.goto(address);
  await hits(page).first().waitFor();
  expect(await page.locator('#search-scope').inputValue()).toBe(government);
  await page.locator('#search-scope').selectOption('');
  await expect.poll(() => status(page)).toContain('0件');
  expect(faults).toEqual([]);
  await done();
});

test.each([
  ['the search box of a page of the government', `&from=${government}`],
  ['a filter by government', `&organization=${government}`],
  ['a filter by plan', '&plan=kaku-reform-2024'],
])('%s leads to its records', async (_, more) => {
  const { page, done } = await search(query(title, more));
  await hits(page).first().waitFor();
  expect(await hits(page).first().locator('h2 a').innerText()).toBe(title);
  await done();
});

test('a query that names the government finds its records', async () => {
  const { page, done } = await search(query(`架空市 ${title}`));
  await hits(page).first().waitFor();
  expect(await hits(page).first().locator('h2 a').innerText()).toBe(title);
  expect(await page.locator('#search-scope').inputValue()).toBe(government);
  await done();
});

test.each([
  ['a word', '公共施設', []],
  // Few pages have all of it: what is near to its words is asked for, too.
  ['a sentence', '公共施設の見直し', [packs.related]],
])(
  'the first answer to %s loads the first records, the synonyms, and no more than it needs',
  async (_, words, more) => {
    const { page, asked, done } = await search(query(words));
    await hits(page).first().waitFor();
    expect(asked.toSorted()).toEqual([packs.records, packs.synonyms, ...more].toSorted());
    expect(sizeOf(packs.records)).toBeLessThan(sizeOf(packsOf(government).records));
    await done();
  },
);

test('names of measures are offered once their government is chosen', async () => {
  const { page, done } = await search(query('', `&scope=${government}`));
  const box = page.getByRole('combobox', { name: 'このサイトを検索' });
  await box.pressSequentially(title.slice(0, 3));
  await page.getByRole('option', { name: title }).first().waitFor();
  await done();
});

test('the sentences of the pages of a government are found where it is chosen', async () => {
  const texts = (page: Page) => page.locator('[data-search-page-texts-results] > li a');
  const without = await search(query(`「${onPlanPage}」`));
  const told = without.page.locator('[data-search-page-texts-status]');
  await expect.poll(() => told.innerText()).toContain('ありません');
  await without.done();
  const { page, faults, done } = await search(query(`「${onPlanPage}」`, `&scope=${government}`));
  await texts(page).first().waitFor();
  const hrefs = await texts(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(hrefs).toContain(`${fixtureSite.base}plans/kaku-reform-2024/`);
  await texts(page).first().click();
  expect(await page.locator('main').innerText()).toContain(onPlanPage);
  expect(faults).toEqual([]);
  await done();
});
