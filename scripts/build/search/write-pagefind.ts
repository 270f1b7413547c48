import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/**
 * Writes a Pagefind index of small pages into a folder; gives the id of each in their order. Pages
 * are found by these ids alone, so the copies that Pagefind keeps of them, and its widgets, are left out.
 */
export async function writePagefind(folder: string, pages: readonly string[]): Promise<string[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'ja' });
  if (!index) throw new Error(errors.join('\n'));
  for (const [at, content] of pages.entries()) {
    // One after another: the index depends on the order.
    const added = await index.addHTMLFile({ url: `/${at}`, content });
    if (added.errors.length > 0) throw new Error(`${at}: ${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
  const ids = idsIn(join(folder, 'fragment'));
  rmSync(join(folder, 'fragment'), { recursive: true });
  for (const file of readdirSync(folder))
    if (/-(ui|highlight)\b/.test(file)) rmSync(join(folder, file));
  return pages.map((_, at) => ids.get(`/${at}`)!);
}

/** The ids of fragments by their addresses. */
function idsIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace('.pf_fragment', '')];
    }),
  );
}
