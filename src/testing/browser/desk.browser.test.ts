import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sentWorkbook } from '../builders/returned-workbook.ts';
import { fixtureSite } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';

const status = (page: Page) => page.locator('[data-desk-status]');
const result = (page: Page) => page.locator('[data-desk-result]');
const table = (name: string) =>
  readFileSync(join(fixtureSite.input, 'data/plans/kaku-reform-2024', `${name}.csv`), 'utf8');
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

describe('the desk, without a network once it is open,', () => {
  const open = browsing(fixtureSite);

  /** What the page says of files; the network is cut before they are dropped. */
  async function examined(...files: ReturnType<typeof file>[]) {
    const { page, faults, done } = await open('desk/');
    await page.locator('[data-desk][data-ready]').waitFor();
    await page.context().setOffline(true);
    onTestFinished(async () => {
      await page.context().setOffline(false);
      await done();
    });
    await page.locator('[data-desk-files]').setInputFiles(files);
    await status(page)
      .filter({ hasText: '問題は' })
      .or(status(page).filter({ hasText: '件' }))
      .waitFor();
    return { page, faults };
  }

  test('finds nothing to change in a workbook as it was sent', async () => {
    const { page, faults } = await examined(
      file('記入.xlsx', sentWorkbook(fixtureSite.input, 2025)),
    );
    expect(await status(page).innerText()).toBe(
      '問題はありません。いまのデータから変わるところもありません。',
    );
    expect(faults).toEqual([]);
  });

  test('shows how a measure would read, and gives the table to be saved', async () => {
    const changed = table('measures').replace('仕事の進め方の見直し', '仕事の進め方の総点検');
    const { page, faults } = await examined(file('measures.csv', changed));
    expect(await status(page).innerText()).toBe('問題はありません。追加 0、変更 1、削除 0。');
    expect(await result(page).innerText()).toContain('2-1-1 仕事の進め方の総点検');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'data/plans/kaku-reform-2024/measures.csv' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(changed);
    expect(faults).toEqual([]);
  });

  test('names file, row and column of what is wrong, and gives nothing to be saved', async () => {
    const wrong = table('actions').replace(/^(2-1-2-1),2-1-2/m, '$1,9-9-9');
    const { page } = await examined(file('actions.csv', wrong));
    expect(await status(page).innerText()).toMatch(/^直すところが\d+件あります。/);
    const said = await result(page).innerText();
    expect(said).toContain('actions.csv');
    expect(said).toContain('9-9-9');
    expect(
      await result(page)
        .getByRole('link', { name: /\.csv$/ })
        .count(),
    ).toBe(0);
  });

  test('says in a sentence that a workbook is cut', async () => {
    const whole = sentWorkbook(fixtureSite.input, 2025);
    const { page, faults } = await examined(file('記入.xlsx', whole.slice(0, whole.length / 2)));
    expect(await status(page).innerText()).toMatch(/^直すところが1件あります。/);
    expect(await result(page).innerText()).toContain('記入.xlsx');
    expect(faults).toEqual([]);
  });
});
