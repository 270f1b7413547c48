import { expect, test } from 'vitest';
import { project } from '../dist/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = browsing(project);

/** The sheets on which a page prints, width and height in millimetres, and whether there are words on them. */
async function print(type: string): Promise<{ sheets: string[]; hasWords: boolean }> {
  const { page } = await open(pageTypes(project).find((it) => it.type === type)!.path);
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  await page.close();
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return {
    sheets: boxes.map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`),
    hasWords: pdf.includes('/Type /Font'),
  };
}

test('a timeline prints on A4 landscape, on several sheets', async () => {
  const { sheets, hasWords } = await print('timeline');
  expect(new Set(sheets)).toEqual(new Set(['297 × 210']));
  expect(sheets.length).toBeGreaterThan(1);
  expect(hasWords).toBe(true);
});

test('a measure page prints on A4 portrait', async () => {
  const { sheets, hasWords } = await print('measure with tracks');
  expect(new Set(sheets)).toEqual(new Set(['210 × 297']));
  expect(hasWords).toBe(true);
});

test('a printed page says where it came from and leaves out what cannot be used on paper', async () => {
  const { path } = pageTypes(project).find(({ type }) => type === 'measure with tracks')!;
  const { page } = await open(path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.printed-from').innerText()).toContain(project.baseUrl + path);
  expect(await page.locator('header form').isVisible()).toBe(false);
  expect(await page.locator('header nav').isVisible()).toBe(false);
  await page.close();
});
