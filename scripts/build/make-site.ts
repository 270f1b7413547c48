// The process that makes one site: build-site.ts starts it, orders the site, and hears if it failed.
import '../launch/end-with-parent.mjs';
import '../launch/last-resort.mjs';
import { composeSite, describeSite, type Described } from '../../src/site.ts';
import { checkData } from '../desk/check-data.ts';
import { adviceOn, unreleasedIn } from '../desk/check-releases.ts';
import { Stop } from '../launch/stop.mjs';
import type { Failure, Order } from './build-site.ts';
import { drawPictures } from './pictures/draw-pictures.ts';
import { inJapanese, step } from './progress.ts';
import { renderPages } from './render-pages.ts';
import { writeHeaders } from './write-headers.ts';

process.once('message', (order: Order) => {
  makeSite(order).then(
    () => process.exit(0),
    (error) => process.send!(failureOf(error), () => process.exit(1)),
  );
});

/** From a folder to a finished site: read once, composed once, and each part written from what was composed. */
async function makeSite({ inputFolder, outFolder, publish, pictureStore }: Order): Promise<void> {
  const loaded = await checkData(inputFolder);
  const described = await step('公開する表を作成', (tell) => {
    const result = describeSite(loaded);
    tell(inJapanese({ 表: result.tables.length }));
    return result;
  });
  if (publish) await warnOfUnreleased(described);
  const composed = await step('データのファイルを作成', async (tell) => {
    const result = await composeSite(described);
    const files = result.datasets.flatMap((dataset) => dataset.files).length;
    tell(inJapanese({ データセット: result.datasets.length, ファイル: files }));
    return result;
  });
  await renderPages(composed, { inputFolder, outFolder });
  // Imported only here: a broken search must not keep the pages from being checked.
  const { indexSearch } = await import('./search/index-search.ts');
  await indexSearch(composed.search, outFolder);
  await drawPictures(outFolder, pictureStore);
  writeHeaders(composed.settings, outFolder);
}

// A warning only: whoever tries something out needs no version. `npm run publish-check` stops.
async function warnOfUnreleased(described: Described): Promise<void> {
  const names = await unreleasedIn(described);
  if (names.length > 0) console.log(`注意：${adviceOn(names)}\n`);
}

function failureOf(error: unknown): Failure {
  if (error instanceof Stop) return { stop: { message: error.message, details: error.details } };
  // Errors of other programs may carry what cannot be sent.
  const { message, stack, code, path } = (error ?? {}) as NodeJS.ErrnoException;
  return { fault: { message: message ?? String(error), stack, code, path } };
}
