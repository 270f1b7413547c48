import { normalize } from './normalize.ts';

// Runs in the browser, on the search page only.

interface Hit {
  url: string;
  meta: { title?: string; plan?: string };
  excerpt: string;
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
}

const mostShown = 30;
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (list && status) {
  const input = document.querySelector<HTMLInputElement>('#page-search');
  if (input) input.value = query;
  if (query) void show(list, status);
  else status.textContent = '探す言葉を入れてください。';
}

async function show(results: HTMLOListElement, message: HTMLElement): Promise<void> {
  message.textContent = '探しています…';
  try {
    const pagefind = (await import(/* @vite-ignore */ results.dataset['index']!)) as Pagefind;
    // The addresses in the index have the base path already.
    await pagefind.options({ baseUrl: '/' });
    const found = await pagefind.search(normalize(query));
    const hits = await Promise.all(found.results.slice(0, mostShown).map((hit) => hit.data()));
    results.replaceChildren(...hits.map(item));
    message.textContent = countWords(found.results.length);
  } catch {
    message.textContent = '検索の準備ができませんでした。ページを読み込み直してください。';
  }
}

function countWords(count: number): string {
  if (count === 0)
    return `「${query}」を含む施策は0件です。言葉を短くするか、別の言い方で探してください。`;
  const shown = count > mostShown ? `（初めの${mostShown}件を表示）` : '';
  return `「${query}」を含む施策が${count}件あります${shown}。`;
}

/** Builds from text only: nothing of the index can become markup, but the marks of the excerpt. */
function item(hit: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  const plan = document.createElement('p');
  plan.className = 'small soft';
  plan.textContent = hit.meta.plan ?? '';
  const excerpt = document.createElement('p');
  excerpt.className = 'small';
  excerpt.append(...marked(hit.excerpt));
  const entry = document.createElement('li');
  entry.append(link, plan, excerpt);
  return entry;
}

function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
