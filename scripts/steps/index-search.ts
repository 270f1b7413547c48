import { composeSite } from '../../src/site.ts';
import { writeSearchIndex } from './write-search-index.ts';
import { inJapanese, step } from './progress.ts';

/** Writes the search index of an input folder into the site built from it. */
export async function indexSearch(inputFolder: string, outFolder: string): Promise<void> {
  await step('検索の索引を作成', async (tell) => {
    const { records } = await writeSearchIndex(outFolder, await composeSite(inputFolder));
    tell(inJapanese({ 件: records }));
  });
}
