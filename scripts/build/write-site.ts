import { dirname, join } from 'node:path';
import { composeSite, describeSite, type Composed, type Described } from '../../src/site.ts';
import type { Loaded } from '../../src/load/load.ts';
import { readSettings } from '../../src/model/build/settings.ts';
import { checkData } from '../desk/check-data.ts';
import { adviceOn, unreleasedIn } from '../desk/check-releases.ts';
import type { Order } from './build-site.ts';
import { pageBundle } from './pages/page-bundle.ts';
import { openPages, type PageWriter } from './pages/render-pages.ts';
import { drawBeside } from './pictures/draw-beside.ts';
import { isDrawn } from './pictures/draw-pictures.ts';
import { keysOf } from './parts/share.ts';
import { planKeys } from './plans/plan-keys.ts';
import { openPlanStore, planOf } from './plans/plan-store.ts';
import { workshop } from './places.ts';
import { inJapanese, step, type Tell } from './progress.ts';
import { codeDigest } from './store/code-digest.ts';
import { writeHeaders } from './write-headers.ts';

/**
 * From a folder to a finished site: read once, composed once, and each part written from what was composed. Beside it, in
 * other processes, Astro makes the program of the pages and pictures are drawn of the SVGs that are there, which are
 * therefore written as early as can be. Of some plans alone no file is made but what their pages tell of.
 */
export async function writeSite(order: Order): Promise<void> {
  const loaded = await checkData(order.inputFolder);
  const bundle = beginBundle(loaded, order);
  const described = await step('公開する表を作成', (tell) => {
    const result = describeSite(loaded);
    if (!order.share) judge(result);
    tell(inJapanese({ 表: result.tables.length }));
    return result;
  });
  if (order.publish) await warnOfUnreleased(described);
  const composed = composeSite(described);
  const { folder: bundleFolder } = await bundle;
  const keys = planKeys(loaded, codeDigest());
  const pages = await pagesOf(composed, order, { bundleFolder, keys });
  await step('図を生成', pages.pictures);
  const pictures = join(order.stores, 'pictures');
  const drawing = drawBeside({ folder: order.outFolder, storeFolder: pictures });
  if (!order.share) await step('データのファイルを作成', (tell) => makeFiles(composed, tell));
  await step('ページを生成', pages.rest);
  if (order.share) return step('図を画像に変換', (tell) => drawing.end(tell));
  // Imported only here: a broken search must not keep the pages from being checked.
  const { indexSearch } = await import('./search/index-search.ts');
  await indexSearch(composed.search, order.outFolder);
  await step('図を画像に変換', (tell) => drawing.end(tell));
  writeHeaders(composed.settings, order.outFolder);
}

/** Begins to make the program of the pages, or finds it in the store: it depends on the place of the site only. */
function beginBundle({ rows }: Loaded, { outFolder }: Order): ReturnType<typeof pageBundle> {
  // Its packages are found from inside the project only, so its store lies nowhere else.
  const folders = { storeFolder: join(workshop, 'bundles'), workFolder: dirname(outFolder) };
  const begun = pageBundle(readSettings(rows.site.site ?? []), folders);
  // Whoever waits for it hears if it fails.
  begun.catch(() => undefined);
  return begun;
}

/** Stops a build whose data break a rule of readability, before anything is written. */
function judge({ readability }: Described): void {
  if (readability.size === 0) throw new Error('There is no dataset.');
}

/** Makes every file of every dataset. */
function makeFiles({ datasets }: Composed, tell: Tell): void {
  const files = datasets.flatMap((dataset) => dataset.files);
  tell(inJapanese({ データセット: datasets.length, ファイル: files.length }));
  for (const { bytes, fileName } of files)
    if (bytes.length === 0) throw new Error(`${fileName} is empty.`);
}

/** Lays out the folder of the site, with the plans that are as they were; of a share only its own. */
function pagesOf(
  composed: Composed,
  { inputFolder, outFolder, stores, share }: Order,
  { bundleFolder, keys }: { bundleFolder: string; keys: ReadonlyMap<string, string> },
): Promise<PageWriter> {
  const folders = { inputFolder, outFolder, bundleFolder };
  const home = { storeFolder: join(stores, 'plans'), workFolder: dirname(outFolder) };
  const plans = openPlanStore(home, share ? keysOf(share, keys) : keys);
  const isLeftOut = share && ((file: string) => !plans.has(planOf(file)));
  return openPages(composed, folders, { isFirst: isDrawn, plans, isLeftOut });
}

// A warning only: whoever tries something out needs no version. `npm run publish-check` stops.
async function warnOfUnreleased(described: Described): Promise<void> {
  const names = await unreleasedIn(described);
  if (names.length > 0) console.log(`注意：${adviceOn(names)}\n`);
}
