import { pagefindQuery, pagesWith, type PageText } from '../query/page-texts.ts';
import type { Result } from '../query/search.ts';
import type { Wanted } from '../query/words/wanted.ts';

/** What we use of Pagefind's own script. */
interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  content: string;
  meta: { title?: string };
}

/** Finds pages by their own sentences: those of the index, and further ones that are given. */
export type SearchPages = (
  words: readonly Wanted[],
  further: readonly PageText[],
) => Promise<Result[]>;

/** More than these are not read: each is a file of its own. */
const most = 10;

/** Loads Pagefind with the index of the pages; `base` is the path of the site. */
export async function loadPages(base: string): Promise<SearchPages> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // An index of this size needs no second thread.
  await pagefind.options({ baseUrl: base, noWorker: true });
  await pagefind.init();
  return async (words, further) => {
    if (words.length === 0) return [];
    const { results } = await pagefind.search(pagefindQuery(words));
    const pages = await Promise.all(results.slice(0, most).map(({ data }) => data()));
    const own = further.map((page) => ({ ...page, url: base + page.url }));
    return [...pagesWith(words, own), ...pagesWith(words, pages.map(pageText))];
  };
}

function pageText({ url, content, meta }: Fragment): PageText {
  return { url, title: meta.title ?? url, text: content };
}
