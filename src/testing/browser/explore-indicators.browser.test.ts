import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../builders/parse-csv.ts';
import { planRows } from '../site/reading/input.ts';
import { sites } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { readPdf } from './read-pdf.ts';

const rows = (page: Page) => page.locator('[data-explore-table] tbody tr');
const ready = (page: Page) => page.locator('[data-explore][data-ready]').waitFor();
const tables = ['explore/', 'explore/indicators/'];

describe.each(sites)('$name', (site) => {
  const open = browsing(site);
  const indicators = planRows(site.input, 'indicators');

  test('without JavaScript every indicator stands in the table, those of sections too', async () => {
    const { page, done } = await open('explore/indicators/', { javaScriptEnabled: false });
    const names = await rows(page).locator('th').allInnerTexts();
    expect(names.toSorted()).toEqual(indicators.map((it) => it['name']!).toSorted());
    await done();
  });

  test('a status leaves as many rows as it says, and stays in the address', async () => {
    const { page, faults, done } = await open('explore/indicators/');
    await ready(page);
    const select = page.locator('#explore-status');
    const option = select.locator('option:not([value=""]):not([disabled])').first();
    const [, name, count] = /^(.*)（(\d+)件）$/.exec(await option.innerText())!;
    await select.selectOption(await option.getAttribute('value'));
    expect(await rows(page).count()).toBe(Number(count));
    for (const text of await rows(page).locator('td:nth-child(2)').allInnerTexts())
      expect(text).toContain(name);
    expect(new URL(page.url()).searchParams.get('status')).toBe(await select.inputValue());
    expect(faults).toEqual([]);
    await done();
  });

  test('what is saved has the numbers beside the words', async () => {
    const { page, done } = await open('explore/indicators/?sort=-target');
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSVで保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ayumi-indicators.csv');
    const [head, ...saved] = parseCsv(readFileSync(await download.path(), 'utf8').slice(1));
    const place = head!.indexOf('指標の最後の目標');
    const values = saved.map((cells) => cells[place]!).filter((cell) => cell !== '');
    expect(values.length).toBeGreaterThan(0);
    expect(values).toEqual(values.toSorted((a, b) => Number(b) - Number(a)));
    await done();
  });

  test.each(tables)(
    'on a phone every row of %s is a card that tells what its cells are',
    async (path) => {
      const { page, done } = await open(path, { viewport: { width: 375, height: 812 } });
      await ready(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(375);
      const labels = await rows(page)
        .first()
        .locator('td')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
      expect(labels.every((label) => label.length > 3)).toBe(true);
      const count = await rows(page).count();
      await page.locator('[data-explore-sort]').selectOption({ index: 2 });
      expect(await page.locator('[data-explore-status]').innerText()).toContain('の降順');
      expect(await rows(page).count()).toBe(count);
      await done();
    },
  );

  test.each(tables)(
    'the head of %s is printed on each sheet, with JavaScript too',
    async (path) => {
      const { page, done } = await open(path);
      await ready(page);
      const head = (await page.locator('[data-explore-table] thead th').allInnerTexts()).join('');
      const { sheets } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
      const plain = (words: string) =>
        words.normalize('NFKC').replaceAll('‧', '・').replaceAll(/\s/g, '');
      for (const { words, tags } of sheets)
        if (tags.includes('TD')) expect(plain(words)).toContain(plain(head));
      await done();
    },
  );
});
