import { expect, test } from 'vitest';
import { project } from '../../site/reading/sites.ts';
import { browsing } from '../browser.ts';
import { moving } from './at-rest.ts';
import { axeFaults } from './axe.ts';
import { faultsOfNewAppearances, type Seen } from './looks.ts';
import { squeezedCells, tooWide } from './reflow.ts';
import { leaveLooks } from './shorten.ts';

// What a visit is to find, planted on a page that has none of it.

const open = browsing(project);

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

const plantings: Record<string, (it: HTMLElement) => void> = {
  'paler letters': (it) => (it.style.color = '#ddd'),
  'a ground like the letters': (it) => (it.parentElement!.style.background = '#333'),
  'letters that shine through': (it) => (it.parentElement!.style.opacity = '0.2'),
  'something that lies behind them': (it) => {
    const { top, left, width, height } = it.getBoundingClientRect();
    const behind = document.body.appendChild(document.createElement('div'));
    behind.style.cssText = `position:absolute;z-index:0;background:#333;top:${top + scrollY}px;left:${left}px;width:${width}px;height:${height}px`;
  },
};

test.each(Object.entries(plantings))(
  'on a page that was seen, axe looks again at words with %s, and at those alone',
  async (_, plant) => {
    const { page, done } = await open('about/');
    const seen: Seen = new Map();
    await page.evaluate(() => {
      const place = document.querySelector('main')!.appendChild(document.createElement('div'));
      const words = place.appendChild(document.createElement('p'));
      Object.assign(words, { id: 'planted', textContent: '架空の文' });
      Object.assign(words.style, { color: '#222', position: 'relative', zIndex: '1' });
    });
    expect(await faultsOfNewAppearances(page, 'light', seen)).toEqual([]);
    await page.locator('#planted').evaluate(plant);
    const faults = await faultsOfNewAppearances(page, 'light', seen);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^color-contrast: #planted: /);
    await done();
  },
);

test('a word that does not fit is noticed', async () => {
  const { page, done } = await open('about/', { viewport: { width: 320, height: 800 } });
  await page.evaluate(() => {
    const wide = document.querySelector('main')!.appendChild(document.createElement('p'));
    wide.textContent = '長い表';
    wide.style.minWidth = '330px';
  });
  expect((await tooWide(page)).join()).toContain('px on 320');
  await done();
});

test('a column of single letters is noticed', async () => {
  const { page, done } = await open('about/', { viewport: { width: 375, height: 800 } });
  await page.evaluate(() => {
    const table = document.querySelector('main')!.appendChild(document.createElement('table'));
    const cell = table.insertRow().insertCell();
    cell.textContent = '最も新しい実績の値';
    Object.assign(table.style, { tableLayout: 'fixed', width: '2em', wordBreak: 'break-all' });
  });
  expect(await squeezedCells(page)).toEqual(['最も新しい実績の値']);
  await done();
});

test('a link that fades is noticed', async () => {
  const { page, done } = await open('about/');
  await page.evaluate(() => (document.querySelector('a')!.style.transition = 'color 1s'));
  expect(await moving(page)).toHaveLength(1);
  await done();
});
