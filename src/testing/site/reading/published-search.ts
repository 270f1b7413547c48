import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packs } from '../../../search/index/packs.ts';
import { unpackRecords, type RecordPack } from '../../../search/index/record-pack.ts';
import { unpackVocabulary, type VocabularyPack } from '../../../search/index/vocabulary-pack.ts';
import { engineOf } from '../../../search/query/engine.ts';
import type { BuiltSite } from './sites.ts';

/** More results stand on a second page. */
const onFirstPage = 20;

/**
 * Asks the search of a built site without a browser: the engine of the search page over the files that it loads. Gives
 * the addresses, under the base path, of the first results, the best first.
 */
export function publishedSearch(site: BuiltSite): (query: string) => Promise<string[]> {
  const unpacked = <Content>(path: string) =>
    JSON.parse(gunzipSync(readFileSync(join(site.folder, path))).toString()) as Content;
  const engine = engineOf({
    records: unpackRecords(unpacked<RecordPack>(packs.records)),
    synonyms: unpacked<string[][]>(packs.synonyms),
    vocabulary: () => Promise.resolve(unpackVocabulary(unpacked<VocabularyPack>(packs.vocabulary))),
    related: () => Promise.resolve(unpacked<string[][]>(packs.related)),
  });
  return async (query) => {
    const { results } = await engine.ask(query.trim());
    return results
      .slice(0, onFirstPage)
      .map(({ entry }) => `/${entry.url.slice(site.base.length)}`);
  };
}
