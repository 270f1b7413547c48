import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../quality/browser/listen.ts';
import { project } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = browsing(project);
const isEmbedded = ({ type }: { type: string }) => type.startsWith('embedded');
const types = pageTypes(project);

// Another host, whose page puts into a frame what its address asks for.
let host: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  host = await listen((request, response) => {
    const framed = new URL(request.url!, 'http://localhost').searchParams.get('frame') ?? '';
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<!doctype html><title>host</title><iframe src="${encodeURI(framed)}"></iframe>`);
  }, 0);
});
afterAll(() => host?.close());

/** The headings shown inside a frame on a page of another host; nothing where the browser refuses to show it. */
async function framedHeadings(path: string): Promise<string[]> {
  const { page, done } = await open('about/');
  const address = new URL(`../${path}`, page.url()).href;
  const outside = await page.context().newPage();
  await outside.goto(`http://localhost:${host.port}/?frame=${encodeURIComponent(address)}`);
  const headings = await outside.frames()[1]!.locator('main h1').allInnerTexts();
  await Promise.all([done(), outside.close()]);
  return headings;
}

test.each(types.filter(isEmbedded))('another host may frame: $type', async ({ path }) => {
  expect(await framedHeadings(path)).toHaveLength(1);
});

test.each(
  types.filter((type) => !isEmbedded(type) && /home|plan$|measure with|search/.test(type.type)),
)('no other host may frame: $type', async ({ path }) => {
  expect(await framedHeadings(path)).toEqual([]);
});
