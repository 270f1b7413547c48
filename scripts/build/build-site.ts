import { step } from './progress.ts';
import { checkData } from '../desk/check-data.ts';
import { drawPictures } from './pictures/draw-pictures.ts';
import { adviceOn, unreleasedIn } from '../desk/check-releases.ts';
import { dist, workshop } from './places.ts';
import { publishDist } from './publish-dist.ts';
import { renderPages } from './render-pages.ts';
import { writeHeaders } from './write-headers.ts';
import { closeWorkFolder, openWorkFolder, removeLeftovers, siteIn } from './work-folder.ts';

/**
 * The whole build: check, pages, search, and only then, if `publish` is set, the swap of dist.
 * Gives the folder of the finished site. An unpublished one lasts as long as this process.
 */
export async function buildSite(how: { inputFolder: string; publish: boolean }): Promise<string> {
  await checkData(how.inputFolder);
  await warnOfUnreleased(how);
  removeLeftovers(workshop, dist);
  const folder = openWorkFolder(workshop, how.publish ? '' : 'test-');
  try {
    await renderPages(how.inputFolder, siteIn(folder));
    // Imported only here: a broken search must not keep the pages from being checked.
    const { indexSearch } = await import('./search/index-search.ts');
    await indexSearch(how.inputFolder, siteIn(folder));
    await drawPictures(siteIn(folder));
    writeHeaders(how.inputFolder, siteIn(folder));
    if (how.publish) await step('できたサイトを公開', () => publishDist(folder, dist));
    return siteIn(folder);
  } catch (error) {
    closeWorkFolder(folder);
    throw error;
  }
}

// A warning only: whoever tries something out needs no version. `npm run publish-check` stops.
async function warnOfUnreleased(how: { inputFolder: string; publish: boolean }): Promise<void> {
  if (!how.publish) return;
  const names = await unreleasedIn(how.inputFolder);
  if (names.length > 0) console.log(`注意：${adviceOn(names)}\n`);
}
