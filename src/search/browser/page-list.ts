import { excerptOf, formsOfHits, marked } from '../query/excerpt.ts';
import type { Answer } from '../query/engine.ts';
import type { Result } from '../query/search.ts';
import { element, the } from './dom.ts';
import type { Loaded } from './library.ts';
import { loadPages, type SearchPages } from './load-pages.ts';
import { drawn } from './result-item.ts';

/** The list 「ページの文章から」 below the results. */
export interface PageList {
  /** Goes with a new answer; asks nothing until the reader opens it or the records have nothing. */
  follow: (answer: Answer, loaded: Loaded) => void;
  hide: () => void;
}

/** Takes hold of the list on the search page; `base` is the path of the site. */
export function pageList(base: string): PageList {
  const box = the<HTMLDetailsElement>('[data-search-page-texts]');
  const status = the<HTMLElement>('[data-search-page-texts-status]');
  const list = the<HTMLOListElement>('[data-search-page-texts-results]');
  let loaded: Promise<SearchPages> | null = null;
  let wanted = false;
  let answer: Answer | null = null;
  let further: Loaded['pages'];
  /** The answer for which the list was drawn last: opening it again asks nothing. */
  let shown: Answer | null = null;

  async function show(): Promise<void> {
    if (!answer || !box.open || shown === answer) return;
    const now = answer;
    shown = now;
    list.replaceChildren();
    status.textContent = '探しています…';
    try {
      const search = await (loaded ??= loadPages(base));
      const found = beside(now, await search(now.words, await further()));
      if (now !== answer) return;
      status.textContent = found.length > 0 ? `${found.length}件のページにあります。` : none;
      list.replaceChildren(...found.map(pageItem));
    } catch {
      loaded = null;
      if (now === answer) status.textContent = 'ページの文章は、いまは探せません。';
    }
  }

  box.addEventListener('toggle', () => void show());
  box.querySelector('summary')!.addEventListener('click', () => (wanted = !box.open));
  return {
    follow(next, { pages }) {
      answer = next;
      further = pages;
      box.hidden = next.words.length === 0;
      box.open = wanted || next.results.length === 0;
      void show();
    },
    hide() {
      answer = null;
      box.hidden = true;
    },
  };
}

const none = 'ほかのページの文章にはありません。';

/** The pages that the list of records does not show already. */
function beside({ results }: Answer, pages: readonly Result[]): Result[] {
  const known = new Set(results.map(({ entry }) => entry.url));
  return pages.filter(({ entry }) => !known.has(entry.url));
}

function pageItem({ entry, hits }: Result): HTMLLIElement {
  const forms = formsOfHits(hits);
  const text = entry.parts[0]!.rest[0]!;
  return element(
    'li',
    { class: 'result' },
    element(
      'h2',
      { class: 'result-title' },
      element('a', { href: entry.url }, ...drawn(marked(entry.title, forms))),
    ),
    element('p', { class: 'result-excerpt' }, ...drawn(excerptOf(text, forms))),
  );
}
