import type { SearchInput } from '../../../src/search/index/search-input.ts';
import { writeSearchIndex } from './write-search-index.ts';
import { inJapanese, step } from '../progress.ts';

/** Writes the search index of a composed site into its folder. */
export async function indexSearch(search: SearchInput, outFolder: string): Promise<void> {
  await step('検索の索引を作成', async (tell) => {
    const { records, words } = await writeSearchIndex(outFolder, search);
    tell(inJapanese({ 件: records, 語: words }));
  });
}
