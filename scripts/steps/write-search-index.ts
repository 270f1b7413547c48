import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Site } from '../../src/model/model.ts';
import { searchRecords } from '../../src/publish/search/records.ts';

/** Writes the search index of a site into a built folder; gives how many records it holds. */
export async function writeSearchIndex(
  folder: string,
  { site }: { site: Site },
): Promise<{ records: number }> {
  const { index, errors } = await createIndex({ forceLanguage: 'ja' });
  if (!index) throw new Error(errors.join('\n'));
  const records = searchRecords(site);
  for (const { url, html } of records) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
  return { records: records.length };
}
