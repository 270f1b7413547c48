import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sites } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

const shown = (page: Page) => page.locator('tr[data-line]:not([hidden])');
const status = (page: Page) => page.locator('[data-timeline-status]').innerText();

describe.each(sites)('$name', (site) => {
  const open = browsing(site);
  const pathOf = (type: string) => pageTypes(site).find((it) => it.type === type)!.path;

  test('a phase narrows the timeline, stays in the address, and is told; back takes it back', async () => {
    const { page, faults, done } = await open(pathOf('timeline'));
    const all = await shown(page).count();
    expect(await status(page)).toContain(`${all}行`);
    const phase = await page.locator('#timeline-phase option').nth(1).getAttribute('value');
    await page.locator('#timeline-phase').selectOption(phase);
    const left = await shown(page).count();
    expect(left).toBeGreaterThan(0);
    expect(await status(page)).toContain(`のうち${left}行`);
    for (const row of await shown(page).all())
      expect((await row.getAttribute('data-phases'))!.split(' ')).toContain(phase);
    expect(new URL(page.url()).searchParams.get('phase')).toBe(phase);
    // Nothing stands there that heads no line.
    const bodies = page.locator('.timeline > tbody:not([hidden])');
    for (const body of await bodies.all())
      expect(await body.locator('tr[data-line]:not([hidden])').count()).toBeGreaterThan(0);
    await page.goBack();
    expect(await shown(page).count()).toBe(all);
    expect(faults).toEqual([]);
    await done();
  });

  test('without JavaScript every line stands there, and no control that does nothing', async () => {
    const { page, done } = await open(pathOf('timeline'), { javaScriptEnabled: false });
    expect(await page.locator('tr[data-line]').count()).toBe(await shown(page).count());
    expect(await page.locator('[data-timeline-filters]').isVisible()).toBe(false);
    await done();
  });

  test('the address of an indicator is copied and this is said; without JavaScript there is no button', async () => {
    const path = pathOf('indicator');
    const { page, done } = await open(path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.take-away > summary').click();
    await page.getByRole('button', { name: 'アドレスをコピー' }).click();
    await expect
      .poll(() => page.locator('[data-copy-status]').innerText())
      .toBe('アドレスをコピーしました。');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(site.baseUrl + path);
    await done();
    const plain = await open(path, { javaScriptEnabled: false });
    await plain.page.locator('.take-away > summary').click();
    expect(await plain.page.locator('.copy-button').first().isVisible()).toBe(false);
    expect(await plain.page.locator('.copy-text').first().isVisible()).toBe(true);
    await plain.done();
  });
});
