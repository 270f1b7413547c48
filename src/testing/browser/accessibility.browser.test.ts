import { expect, test } from 'vitest';
import { project } from '../site/reading/sites.ts';
import { axeFaults } from './axe.ts';
import { browsing, unfold } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { leaveLooks, shorten } from './shorten.ts';

const open = browsing(project);
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;
const screens = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

test.concurrent.each(pageTypes(project))(
  'axe finds no fault in any width and colours: $type',
  async ({ path }) => {
    const { page, done } = await open(path);
    await unfold(page);
    await page.setViewportSize(screens[0]!);
    // The whole page once, for names, ids and the order of things; for colours and sizes whatever looks otherwise.
    const faults = (await axeFaults(page, 'structure')).map((fault) => `the whole page: ${fault}`);
    await leaveLooks(page);
    for (const fault of await axeFaults(page, 'looks'))
      faults.push(`all that looks otherwise: ${fault}`);
    // In the other looks a hundred rows that are made alike tell no more than the first.
    await shorten(page);
    for (const size of screens) {
      await page.setViewportSize(size);
      for (const { name, ...media } of looks) {
        if (size === screens[0] && name === 'light') continue;
        await page.emulateMedia(media);
        // Every rule in the first look of a width; the other looks differ in colours alone.
        const found = await axeFaults(page, name === 'light' ? 'all' : 'colours');
        for (const fault of found) faults.push(`${size.width} px, ${name}: ${fault}`);
      }
    }
    await done();
    expect(faults).toEqual([]);
  },
  // A timeline of a whole plan has tens of thousands of elements to look at.
  300_000,
);

test.each([
  ['an unnamed link', '<a href="/"></a>', 'link-name'],
  ['pale letters', '<p class="planted">pale</p>', 'color-contrast'],
  ['links too small and close to hit', '<nav class="planted-links"></nav>', 'target-size'],
])('axe notices %s', async (_, markup, rule) => {
  const { page, done } = await open('about/');
  await page.evaluate((html) => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
    // Set by script, which the Content-Security-Policy allows, unlike an attribute.
    for (const pale of document.querySelectorAll<HTMLElement>('.planted'))
      pale.style.color = '#ccc';
    for (const place of document.querySelectorAll('.planted-links'))
      for (const word of ['a', 'b', 'c']) {
        const button = Object.assign(document.createElement('button'), { textContent: word });
        button.style.cssText = 'display:block;width:12px;height:12px;min-height:0;padding:0';
        place.append(button);
      }
  }, markup);
  expect((await axeFaults(page)).join('\n')).toContain(`${rule}:`);
  await done();
});

test('what looks otherwise among a hundred alike is left to look at, and what is alike is not', async () => {
  const { page, done } = await open('about/');
  await page.evaluate(() => {
    const list = document.querySelector('main')!.appendChild(document.createElement('ul'));
    for (let at = 0; at < 100; at += 1) {
      const item = list.appendChild(document.createElement('li'));
      const words = item.appendChild(document.createElement('span'));
      words.textContent = `架空の項目${at}`;
      if (at === 70) words.className = 'another';
      // Set by script, which the Content-Security-Policy allows, unlike an attribute.
      if (at === 70) words.style.color = '#ddd';
    }
    list.id = 'many';
  });
  await leaveLooks(page);
  expect(await page.locator('#many li').count()).toBe(5);
  expect((await axeFaults(page, 'colours')).join('\n')).toContain('.another');
  await done();
});
