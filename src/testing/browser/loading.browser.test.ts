import { describe, expect, test } from 'vitest';
import { fixtureSite, sites } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

describe.each(sites)('$name', (site) => {
  const open = browsing(site);

  test('the Content-Security-Policy is sent: a style of its own does not reach a page', async () => {
    const { page, faults, done } = await open('');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'h1 { color: red }';
      document.body.append(style);
    });
    await expect.poll(() => faults.join()).toContain('breaks style-src');
    await done();
  });

  test('a request to another host is noticed', async () => {
    const { page, faults } = await open('');
    await page.evaluate(() => location.assign('https://elsewhere.example/'));
    await expect.poll(() => faults.join()).toContain('https://elsewhere.example/');
    await page.close();
  });

  test('an address that is not there gives the page that says so', async () => {
    const { page, faults, done } = await open('no/such/page/');
    expect(faults.join()).toContain('404');
    expect(await page.locator('h1').innerText()).toBe('ページが見つかりません');
    await done();
  });
});

// The pages of this site are visited for more (visit/).
const open = browsing(fixtureSite);

test.concurrent.each(pageTypes(fixtureSite))(
  'the fixture loads without an error, a breach of the policy or a request to another host: $type',
  async ({ path }) => {
    const { page, faults, done } = await open(path);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(faults).toEqual([]);
    await done();
  },
);
