import { expect, test } from 'vitest';
import { planRows } from '../site/reading/input.ts';
import { project } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

// That their words are the same, visit/ tells of every page.

const open = browsing(project);
const withoutScript = (path: string) => open(path, { javaScriptEnabled: false });

test('without JavaScript the timeline has the words of every stage', async () => {
  const { path } = pageTypes(project).find(({ type }) => type === 'timeline')!;
  const plan = path.split('/')[1];
  const stages = planRows(project.input, 'schedule').filter(({ plan_id }) => plan_id === plan);
  const { page, done } = await withoutScript(path);
  const shown = new Set(await page.locator('td .stage-words').allInnerTexts());
  expect(stages.length).toBeGreaterThan(0);
  expect(stages.filter(({ stage }) => !shown.has(stage!))).toEqual([]);
  await done();
});

test('without JavaScript the search page says so and leads to the plans', async () => {
  const { page, done } = await withoutScript('search/');
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  expect(await page.locator('main a[href$="/plans/"]:visible').count()).toBe(1);
  await done();
});

test('without JavaScript the desk says so and names the command that checks', async () => {
  const { page, done } = await withoutScript('desk/');
  const words = await page.locator('main').innerText();
  expect(words).toContain('JavaScript');
  expect(words).toContain('npm run check');
  expect(await page.locator('[data-desk]').isVisible()).toBe(false);
  await done();
});
