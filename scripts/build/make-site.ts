// The process that makes one site: build-site.ts starts it, orders the site, and hears if it failed.
import { doOrdered } from './processes/do-ordered.ts';
import { dirname, join } from 'node:path';
import { composeSite, describeSite, type Composed, type Described } from '../../src/site.ts';
import { readSettings } from '../../src/model/build/settings.ts';
import { checkData } from '../desk/check-data.ts';
import { adviceOn, unreleasedIn } from '../desk/check-releases.ts';
import type { Order } from './build-site.ts';
import { pageBundle } from './pages/page-bundle.ts';
import { renderPages } from './pages/render-pages.ts';
import { drawBeside, type Drawing } from './pictures/draw-beside.ts';
import { isDrawn } from './pictures/draw-pictures.ts';
import { keysOf } from './parts/share.ts';
import { workshop } from './places.ts';
import { planKeys } from './plans/plan-keys.ts';
import { openPlanStore, planOf } from './plans/plan-store.ts';
import { inJapanese, step } from './progress.ts';
import { codeDigest } from './store/code-digest.ts';
import { writeHeaders } from './write-headers.ts';

doOrdered(makeSite);

/**
 * From a folder to a finished site: read once, composed once, and each part written from what was composed. Beside it, in
 * other processes, Astro makes the program of the pages and pictures are drawn of the SVGs that are there.
 */
async function makeSite(order: Order): Promise<void> {
  const loaded = await checkData(order.inputFolder);
  const bundle = pageBundle(readSettings(loaded.rows.site.site ?? []), {
    // Its packages are found from inside the project only.
    storeFolder: join(workshop, 'bundles'),
    workFolder: dirname(order.outFolder),
  });
  // Whoever waits for it hears if it fails.
  bundle.catch(() => undefined);
  const described = await step('公開する表を作成', (tell) => {
    const result = describeSite(loaded);
    tell(inJapanese({ 表: result.tables.length }));
    return result;
  });
  if (order.publish) await warnOfUnreleased(described);
  const composed = await step('データのファイルを作成', async (tell) => {
    const result = await composeSite(described);
    const files = result.datasets.flatMap((dataset) => dataset.files).length;
    tell(inJapanese({ データセット: result.datasets.length, ファイル: files }));
    return result;
  });
  const keys = planKeys(loaded, codeDigest());
  const drawing = await writePages(composed, order, { bundle, keys });
  if (order.share) return step('図を画像に変換', (tell) => drawing.end(tell));
  // Imported only here: a broken search must not keep the pages from being checked.
  const { indexSearch } = await import('./search/index-search.ts');
  await indexSearch(composed.search, order.outFolder);
  await step('図を画像に変換', (tell) => drawing.end(tell));
  writeHeaders(composed.settings, order.outFolder);
}

/** Writes the pages; gives the drawing of pictures, which began when their SVGs were there. */
function writePages(
  composed: Composed,
  { inputFolder, outFolder, stores, share }: Order,
  { bundle, keys }: { bundle: Promise<{ folder: string }>; keys: ReadonlyMap<string, string> },
): Promise<Drawing> {
  return step('ページを生成', async (tell) => {
    const { folder: bundleFolder } = await bundle;
    let drawing: Drawing | undefined;
    const whenFirst = () =>
      void (drawing = drawBeside({ folder: outFolder, storeFolder: join(stores, 'pictures') }));
    const folders = { inputFolder, outFolder, bundleFolder };
    const home = { storeFolder: join(stores, 'plans'), workFolder: dirname(outFolder) };
    const plans = openPlanStore(home, share ? keysOf(share, keys) : keys);
    const isLeftOut = share && ((file: string) => !plans.has(planOf(file)));
    await renderPages(composed, folders, { tell, first: isDrawn, whenFirst, plans, isLeftOut });
    return drawing!;
  });
}

// A warning only: whoever tries something out needs no version. `npm run publish-check` stops.
async function warnOfUnreleased(described: Described): Promise<void> {
  const names = await unreleasedIn(described);
  if (names.length > 0) console.log(`注意：${adviceOn(names)}\n`);
}
