import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawPictures } from './draw-pictures.ts';
import { openPictureStore } from './picture-store.ts';
import { rasterize } from './rasterize.ts';

let root = '';
let store = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ayumi-pictures-'));
  store = join(root, 'store');
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const svgOf = (words: string, side = 60) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="20" height="20" fill="#0017c1"/><text x="4" y="40" font-size="16">${words}</text></svg>`;
const usual = {
  'favicon.svg': svgOf('歩'),
  'share.svg': svgOf('全'),
  'plans/a/share.svg': svgOf('甲'),
  'plans/a/timeline/timeline.svg': svgOf('工程'),
  'topics/t/a.svg': svgOf('主題'),
  'plans/a/indicators/1/chart.svg': svgOf('指標'),
  'plans/a/measures/1/schedule.svg': svgOf('施策'),
};

/** A built site of some SVGs, with the PNGs that were drawn of them. */
async function site(name: string, files: Record<string, string> = usual) {
  const folder = join(root, name);
  for (const [path, svg] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), svg);
  }
  const anew = await drawPictures({ folder, storeFolder: store, share: 0, of: 1 });
  const pictures = globSync('**/*.png', { cwd: folder }).toSorted();
  return {
    anew: anew.toSorted(),
    pictures: Object.fromEntries(
      pictures.map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
    ),
  };
}

const drawnOfUsual = Object.keys(usual)
  .filter((path) => path !== 'favicon.svg')
  .toSorted();
const entries = () => readdirSync(store).map((name) => join(store, name));

test('the first build draws every picture', async () => {
  const { anew, pictures } = await site('first');
  expect(anew).toEqual(drawnOfUsual);
  expect(Object.keys(pictures)).toHaveLength(drawnOfUsual.length + 1);
});

test('the next build draws none and has the same bytes', async () => {
  const cold = await site('first');
  const warm = await site('next');
  expect(warm).toEqual({ anew: [], pictures: cold.pictures });
});

test('what changed is drawn again, and nothing else', async () => {
  await site('first');
  const changed = { ...usual, 'topics/t/a.svg': svgOf('改めた主題') };
  const warm = await site('next', changed);
  expect(warm.anew).toEqual(['topics/t/a.svg']);
  rmSync(store, { recursive: true });
  expect(warm.pictures).toEqual((await site('cold', changed)).pictures);
});

test('the same SVG in another size is another picture', async () => {
  await site('first', { 'favicon.svg': usual['favicon.svg'], 'share.svg': svgOf('同') });
  const as = { 'favicon.svg': usual['favicon.svg'], 'topics/t/a.svg': svgOf('同') };
  expect((await site('next', as)).anew).toEqual(['topics/t/a.svg']);
});

const damages: Record<string, (file: string, others: string[]) => void> = {
  'with a changed byte': (file) => {
    const bytes = readFileSync(file);
    bytes[bytes.length - 20]! ^= 1;
    writeFileSync(file, bytes);
  },
  'cut short': (file) => truncateSync(file, statSync(file).size - 1),
  'cut to nothing': (file) => truncateSync(file, 0),
  'with the picture of another': (file, [other]) => cpSync(other!, file),
};

test.each(Object.entries(damages))('an entry %s is noticed and mended', async (_, damage) => {
  const cold = await site('first');
  const [file, ...others] = entries();
  damage(file!, others);
  const warm = await site('next');
  expect(warm.anew).toHaveLength(1);
  expect(warm.pictures).toEqual(cold.pictures);
  expect((await site('third')).anew).toEqual([]);
});

test('a store that cannot be written keeps nothing and fails nothing', async () => {
  writeFileSync(store, 'a file in the place of the folder');
  const { anew } = await site('first');
  expect(anew).toEqual(drawnOfUsual);
  expect((await site('next')).anew).toEqual(drawnOfUsual);
});

test('a store over its size lets the longest unused go', () => {
  const small = openPictureStore(store, 250);
  for (const key of ['a', 'b', 'c']) small.keep(key, new Uint8Array(60));
  const age = (key: string, seconds: number) => vi.setSystemTime(seconds * 1000) && small.get(key);
  vi.useFakeTimers();
  ['a', 'b', 'c'].forEach((key, at) => age(key, 1000 + at));
  age('a', 2000);
  small.keep('d', new Uint8Array(60));
  vi.useRealTimers();
  small.tidy();
  expect(readdirSync(store)).toHaveLength(2);
  expect(existsSync(join(store, 'a'))).toBe(true);
});

test('the memory of a picture is given back', { timeout: 120_000 }, async () => {
  const big = svgOf('大', 1500);
  await rasterize(big);
  const before = process.memoryUsage().rss;
  for (let n = 0; n < 20; n += 1) await rasterize(big);
  // Each holds 9 MB of pixels; twenty that are never freed are 180 MB and more.
  expect(process.memoryUsage().rss - before).toBeLessThan(90e6);
});
