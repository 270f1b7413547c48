import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { browse } from '../browser/browse.ts';
import type { Query } from './query-set.ts';
import type { SearchAnswer } from './score.ts';

/** Asks Pagefind as it comes, over the pages of a built site, to have something to compare with. */
export async function askPlainPagefind(
  site: { folder: string; chromium: string },
  queries: readonly Query[],
): Promise<SearchAnswer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  try {
    const { index } = await createIndex({ forceLanguage: 'ja' });
    await index!.addDirectory({
      path: site.folder,
      glob: '{plans,topics,organizations,glossary}/**/*.html',
    });
    await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
    await close();
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="ja"><title>-</title>');
    return await browse({ folder, base: '/', chromium: site.chromium }, async (context, url) => {
      const page = await context.newPage();
      await page.goto(url);
      const answers: SearchAnswer[] = [];
      for (const { query } of queries) answers.push(await page.evaluate(ask, query));
      return answers;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs in the page. */
async function ask(query: string): Promise<SearchAnswer> {
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(path)) as {
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
  const begun = performance.now();
  const { results } = await pagefind.search(query);
  const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { paths: first.map(({ url }) => url), ms: performance.now() - begun, bytes: 0 };
}
