import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phaseLooks } from '../../charts/palette.ts';
import { filesOf, textOf } from '../site/reading/pages.ts';
import { sites } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';

/** The colours (#rrggbb) that a screenshot of the page has on at least 50 of its points. */
async function coloursOf(page: Page): Promise<string[]> {
  const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  const blank = await page.context().newPage();
  const colours = await blank.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const points = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const counts = new Map<number, number>();
    for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
    const common = [...counts].filter(([, count]) => count >= 50).map(([point]) => point);
    // Bytes stand as red, green, blue, opacity; the number has red last.
    const bytes = (point: number) => [point & 255, (point >> 8) & 255, (point >> 16) & 255];
    const hex = (byte: number) => byte.toString(16).padStart(2, '0');
    return common.map((point) => `#${bytes(point).map(hex).join('')}`);
  }, picture);
  await blank.close();
  return colours;
}

describe.each(sites)('$name', (site) => {
  const open = browsing(site);
  const files = filesOf(site, 'plans/*/measures/*/schedule.svg');
  const phasesIn = (file: string) => {
    const svg = textOf(site, file);
    return Object.entries(phaseLooks).flatMap(([phase, { colour }]) =>
      svg.includes(`fill="url(#phase-${phase})"`) ? [colour] : [],
    );
  };
  const most = files.toSorted((a, b) => phasesIn(b).length - phasesIn(a).length)[0]!;

  test('a schedule opened by itself shows the colour of every phase under the Content-Security-Policy', async () => {
    const [width, height] = /viewBox="0 0 (\d+) (\d+)"/
      .exec(textOf(site, most))!
      .slice(1)
      .map(Number);
    const { page, faults, done } = await open(most.slice(1), {
      viewport: { width: width!, height: height! },
    });
    const colours = phasesIn(most);
    expect(colours.length).toBeGreaterThan(1);
    expect(await coloursOf(page)).toEqual(expect.arrayContaining(colours));
    expect(faults).toEqual([]);
    await done();
  });

  const alone = [
    'plans/*/measures/*/schedule.svg',
    'plans/*/timeline/timeline.svg',
    'topics/*/*.svg',
    'plans/*/indicators/*/chart.svg',
    'favicon.svg',
  ];
  test.each(alone)('opened by itself, %s keeps to the Content-Security-Policy', async (pattern) => {
    const [file] = filesOf(site, pattern);
    const { page, faults, done } = await open(file!.slice(1));
    expect(await page.evaluate(() => document.documentElement.nodeName)).toBe('svg');
    expect(faults).toEqual([]);
    await done();
  });

  test('the browser reads every schedule as a picture with a name', async () => {
    const { page, done } = await open('');
    const svgs = files.map((file) => textOf(site, file));
    const names = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
          return root.nodeName === 'svg'
            ? root.querySelector('title')?.textContent
            : root.textContent;
        }),
      svgs,
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name?.endsWith('の工程'))).toEqual([]);
    await done();
  });
});
