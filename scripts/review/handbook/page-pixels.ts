import type { Page } from 'playwright-core';
import type { Pixels } from '../../build/pictures/indexed-png.ts';
import { openSvg } from '../../build/pictures/rasterize.ts';

/** What of a page is taken: from the top of one element to the bottom of another. */
export interface Shot {
  width: number;
  /** Selectors; the first elements that fit. */
  from: string;
  to: string;
  /** At most this high. */
  most?: number;
}

/** The pixels of a part of the page that is open, in light colours. */
export async function pagePixels(
  page: Page,
  { width, from, to, most = 1000 }: Shot,
): Promise<Pixels> {
  await page.setViewportSize({ width, height: 900 });
  const [first, last] = [await boxOf(page, from), await boxOf(page, to)];
  const rim = 8;
  const y = Math.max(0, first.y - rim);
  const height = Math.min(most, last.y + last.height + rim - y);
  const png = await page.screenshot({ clip: { x: 0, y, width, height }, fullPage: true });
  return pixelsOf(png, width, Math.round(height));
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${page.url()} shows no ${selector}`);
  return box;
}

/** A PNG drawn onto a picture of its own size. */
async function pixelsOf(png: Buffer, width: number, height: number): Promise<Pixels> {
  const data = png.toString('base64');
  const opened = await openSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`,
  );
  try {
    const image = opened.render();
    const pixels = image.pixels.slice();
    image.free();
    return { width, height, pixels };
  } finally {
    opened.free();
  }
}
