import type { Page } from 'playwright-core';
import { fontFamily, fontFile } from '../../build/pictures/font.ts';

const weights = { 400: '400Regular', 700: '700Bold' } as const;

/**
 * Serves the project's font to a page and gives the CSS that uses it. A book looks the same on every machine, and its
 * words can be searched and read aloud: from fonts in which 行 and the radical ⾏ share a glyph, PDFs get the radical.
 */
export async function serveFont(page: Page): Promise<string> {
  const faces = Object.entries(weights).map(async ([weight, name]) => {
    const address = `/book-font/${weight}.ttf`;
    await page.route(`**${address}`, (route) => route.fulfill({ path: fontFile(name) }));
    return `@font-face { font-family: '${fontFamily}'; font-weight: ${weight}; src: url('${address}'); }`;
  });
  return `${(await Promise.all(faces)).join('\n')} :root { --font: '${fontFamily}', sans-serif; }`;
}
