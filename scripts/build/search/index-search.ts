import { load } from '../../../src/load/load.ts';
import { buildSite } from '../../../src/model/build/build-site.ts';
import { writeSearchIndex } from './write-search-index.ts';
import { inJapanese, step } from '../progress.ts';

/** Writes the search index of an input folder into the site built from it. */
export async function indexSearch(inputFolder: string, outFolder: string): Promise<void> {
  await step('検索の索引を作成', async (tell) => {
    const site = buildSite(load(inputFolder).rows);
    const { records, words } = await writeSearchIndex(outFolder, { site });
    tell(inJapanese({ 件: records, 語: words }));
  });
}
