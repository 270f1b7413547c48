import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { planRows } from '../site/reading/input.ts';
import { project, sites } from '../site/reading/sites.ts';
import { parseCsv } from '../builders/parse-csv.ts';
import { browsing, type WatchedPage } from './browser.ts';

const rows = (page: Page) => page.locator('[data-explore-table] tbody tr');
const names = (page: Page) => rows(page).locator('th').allInnerTexts();
const status = (page: Page) => page.locator('[data-explore-status]').innerText();
const header = (page: Page, title: string) =>
  page.getByRole('columnheader', { name: title, exact: true });
const headers = (page: Page) => page.locator('[data-explore-table] thead th').allInnerTexts();
const choices = (page: Page) => page.locator('.explore-columns');

async function ready(opened: Promise<WatchedPage>): Promise<WatchedPage> {
  const watched = await opened;
  await watched.page.locator('[data-explore][data-ready]').waitFor();
  return watched;
}

describe.each(sites)('$name', (site) => {
  const open = browsing(site);
  const measures = planRows(site.input, 'measures');

  test('without JavaScript the table has every measure with a link, and no controls that do nothing', async () => {
    const { page, done } = await open('explore/', { javaScriptEnabled: false });
    expect((await names(page)).toSorted()).toEqual(measures.map((it) => it['title']!).toSorted());
    expect(await rows(page).locator('th a').count()).toBe(measures.length);
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    expect(await page.locator('[data-explore-filters]').isVisible()).toBe(false);
    await done();
  });

  test('a header sorts by keyboard, keeps the focus, and says how', async () => {
    const { page, faults, done } = await ready(open('explore/'));
    const asBuilt = await names(page);
    const column = header(page, '施策番号');
    const button = column.getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    expect(await status(page)).toContain('「施策番号」の昇順');
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
    const ascending = await rows(page).locator('td:nth-child(2)').allInnerTexts();
    const inOrder = new Intl.Collator('ja', { numeric: true });
    expect(ascending).toEqual(ascending.toSorted(inOrder.compare));
    await page.keyboard.press('Space');
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    expect(await column.getAttribute('aria-sort')).toBe(null);
    expect(await names(page)).toEqual(asBuilt);
    expect(faults).toEqual([]);
    await done();
  });

  test('words narrow the rows however they are spelled, and the number is told', async () => {
    const { page, done } = await ready(open('explore/'));
    const [measure] = measures;
    await page.getByLabel('言葉で絞り込む').fill(` ${measure!['title']} `);
    await expect.poll(() => names(page)).toContain(measure!['title']);
    await expect.poll(async () => (await names(page)).length).toBeLessThan(measures.length);
    const count = (await names(page)).length;
    expect(await status(page)).toContain(`施策${measures.length}件のうち${count}件`);
    expect(new URL(page.url()).searchParams.get('q')).toBe(measure!['title']);
    await done();
  });

  test('a choice leaves as many rows as it says; back and forward undo and repeat it', async () => {
    const { page, done } = await ready(open('explore/'));
    const select = page.getByLabel('指標の状況', { exact: true }).first();
    const option = select.locator('option:not([value=""]):not([disabled])').first();
    const wanted = Number(/（(\d+)件）/.exec(await option.innerText())![1]);
    await select.selectOption(await option.getAttribute('value'));
    expect(await rows(page).count()).toBe(wanted);
    expect(wanted).toBeLessThan(measures.length);
    await page.goBack();
    expect(await rows(page).count()).toBe(measures.length);
    expect(await select.inputValue()).toBe('');
    await page.goForward();
    expect(await rows(page).count()).toBe(wanted);
    await done();
  });

  test('columns are chosen, and the address opens the same table again', async () => {
    const { page, done } = await ready(open('explore/'));
    await choices(page).locator('summary').click();
    await choices(page).getByLabel('要約').check();
    await choices(page).getByLabel('計画名').uncheck();
    const chosen = await headers(page);
    expect(chosen).toContain('要約');
    expect(chosen).not.toContain('計画名');
    expect(await rows(page).first().locator('th, td').count()).toBe(chosen.length);
    const again = await ready(open(new URL(page.url()).href.split('/').slice(-2).join('/')));
    expect(await headers(again.page)).toEqual(chosen);
    expect(await choices(again.page).getByLabel('計画名').isChecked()).toBe(false);
    await Promise.all([done(), again.done()]);
  });

  test('what is asked for is all taken back by one button, which keeps the focus', async () => {
    const { page, done } = await ready(open('explore/?q=x&sort=-measure_no&columns=summary'));
    const button = page.getByRole('button', { name: '条件を元に戻す' });
    await button.click();
    expect(new URL(page.url()).search).toBe('');
    expect(await rows(page).count()).toBe(measures.length);
    expect(await page.getByLabel('言葉で絞り込む').inputValue()).toBe('');
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
    await done();
  });

  test('nothing found is said', async () => {
    const { page, done } = await ready(open(`explore/?q=${encodeURIComponent('存在しない語句')}`));
    expect(await status(page)).toContain('0件');
    expect(await rows(page).count()).toBe(0);
    await done();
  });

  test('the CSV has the rows and columns of the view, in its order', async () => {
    const { page, faults, done } = await ready(
      open('explore/?sort=-measure_title&columns=organization_name.action_count.draft_note'),
    );
    const shown = await rows(page).evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSVで保存' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('ayumi-measures.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...saved] = parseCsv(text.slice(1));
    expect(head).toEqual(await headers(page));
    expect(saved).toEqual(shown);
    expect(faults).toEqual([]);
    await done();
  });
});

describe('copying', () => {
  const open = browsing(project);

  test('the table goes to the clipboard with tabs, and this is said', async () => {
    const { page, done } = await ready(
      open('explore/?columns=action_count&sort=-action_count', {
        permissions: ['clipboard-read', 'clipboard-write'],
      }),
    );
    const shown = await rows(page).first().locator('th, td').allInnerTexts();
    await page.getByRole('button', { name: 'この表をコピー' }).click();
    await expect.poll(() => status(page)).toContain('コピーしました');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const [head, first] = text.split(/\r?\n/).map((line) => line.split('\t'));
    expect(head!.slice(0, 2)).toEqual(['施策名', '取組項目の数']);
    expect(first!.slice(0, 2)).toEqual(shown);
    await done();
  });
});
