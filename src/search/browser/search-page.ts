import { facetsOf, narrowed } from '../query/facets.ts';
import type { Answer } from '../query/engine.ts';
import {
  ordered,
  readState,
  writeState,
  type Order,
  type SearchState,
} from '../query/search-state.ts';
import { offerNames } from './combobox.ts';
import { element, the } from './dom.ts';
import { elsewhere, ownNote } from './elsewhere.ts';
import { chosenIn, drawFilters } from './filter-panel.ts';
import { libraryOf, type Loaded } from './library.ts';
import { shelfOf } from './load.ts';
import { noResultHelp } from './no-result.ts';
import { pageList } from './page-list.ts';
import { drawPager, perPage } from './pager.ts';
import { resultItem } from './result-item.ts';
import { scopeBox } from './scope-box.ts';
import { focusOnSlash } from './slash-key.ts';
import { countSentence } from './words.ts';

// Runs in the browser, on the search page only.

const page = {
  root: the<HTMLElement>('[data-search-page]'),
  input: the<HTMLInputElement>('#page-search'),
  status: the<HTMLElement>('[data-search-status]'),
  notes: the<HTMLElement>('[data-search-notes]'),
  list: the<HTMLOListElement>('[data-search-results]'),
  tools: the<HTMLElement>('[data-search-tools]'),
  order: the<HTMLSelectElement>('#search-order'),
  filters: the<HTMLElement>('[data-search-filters]'),
  filterBox: the<HTMLDetailsElement>('[data-search-filter-box]'),
  pager: the<HTMLElement>('[data-search-pages]'),
  help: the<HTMLElement>('[data-search-help]'),
  index: the<HTMLElement>('[data-search-index]'),
  holdings: the<HTMLElement>('[data-search-holdings]'),
};
const base = page.root.dataset['base']!;
const pages = pageList(base);
const open = libraryOf(shelfOf(base));
const scopes = scopeBox((scope) => go({ ...state, scope, from: '', chosen: {}, page: 1 }, 'push'));

let state = readState(location.search);
/** Whether anything was asked for yet. */
let isOpened = false;
/** Counts searches: an answer that was overtaken is not shown. */
let latest = 0;

/** Short enough to feel at once, long enough not to search for half a syllable. */
const pause = 40;
let timer = 0;

start();

function start(): void {
  page.input.value = state.query;
  page.order.value = state.order;
  page.filterBox.open = matchMedia('(min-width: 60rem)').matches;
  offerNames(page.input, () => load().then(({ suggestions }) => suggestions()));
  focusOnSlash(page.input);
  page.input.addEventListener('focus', () => void load());
  page.input.addEventListener('input', (event) => {
    if (event.isComposing) return;
    typed();
  });
  page.input.addEventListener('compositionend', typed);
  page.input.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...state, query: page.input.value.trim(), page: 1 }, 'push');
  });
  page.filters.addEventListener('change', () =>
    go({ ...state, chosen: chosenIn(page.filters), page: 1 }, 'push'),
  );
  page.order.addEventListener('change', () =>
    go({ ...state, order: page.order.value as Order, page: 1 }, 'push'),
  );
  page.root.addEventListener('click', followed);
  addEventListener('popstate', () => {
    state = readState(location.search);
    page.input.value = state.query;
    page.order.value = state.order;
    void show();
  });
  void show();
}

function typed(): void {
  clearTimeout(timer);
  timer = window.setTimeout(
    () => go({ ...state, query: page.input.value.trim(), page: 1 }, 'replace'),
    pause,
  );
}

/** Links to other searches change the page in place. */
function followed(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link?.getAttribute('href')?.startsWith('?') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go(readState(link.search), 'push');
  page.input.value = state.query;
  page.status.scrollIntoView({ block: 'nearest' });
}

function go(next: SearchState, how: 'push' | 'replace'): void {
  clearTimeout(timer);
  const address = location.pathname + writeState(next);
  const isSame = address === location.pathname + location.search;
  state = next;
  if (!isSame) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  void show();
}

function load(): Promise<Loaded> {
  isOpened = true;
  return open(state);
}

async function show(): Promise<void> {
  const turn = (latest += 1);
  const asked = state;
  const isIdle = asked.query === '' && Object.keys(asked.chosen).length === 0;
  page.index.hidden = !isIdle;
  page.holdings.hidden = true;
  if (isIdle && !isOpened) {
    idle();
    return offerFilters();
  }
  if (!isOpened) page.status.textContent = '探しています…';
  try {
    const now = await load();
    const answer = await now.engine.ask(asked.query);
    if (turn === latest) await draw(asked, answer, now, isIdle);
  } catch (error) {
    console.error(error);
    page.status.textContent = '検索の準備ができませんでした。ページを読み込み直してください。';
  }
}

/** The filters need the records; whoever came to type does not wait for them, and a phone has them folded up. */
function offerFilters(): void {
  const fill = () => void load().then(show);
  if (page.filterBox.open) return void setTimeout(fill, 300);
  page.filterBox.hidden = false;
  page.filterBox.addEventListener('toggle', fill, { once: true });
}

function idle(): void {
  page.status.textContent = '探す言葉を入れるか、下の一覧から選んでください。';
  page.notes.replaceChildren();
  page.list.replaceChildren();
  page.help.replaceChildren();
  pages.hide();
  page.pager.hidden = true;
  page.tools.hidden = true;
}

async function draw(
  asked: SearchState,
  answer: Answer,
  now: Loaded,
  isIdle: boolean,
): Promise<void> {
  const { labels, entries } = now.records;
  const positions = new Map(entries.map((entry, at) => [entry, at]));
  const shown = ordered(narrowed(answer.results, asked.chosen), asked, ({ entry }) =>
    positions.get(entry)!,
  );
  scopes.follow(asked, now);
  page.filterBox.hidden = answer.results.length === 0;
  drawFilters(page.filters, facetsOf(answer.results, asked.chosen, labels));
  if (isIdle) return idle();
  page.status.textContent = countSentence(asked, shown.length, answer.results.length);
  const away = (await elsewhere(asked, answer, now)) ?? ownNote(asked, shown, now);
  if (asked !== state) return;
  const notes = answer.notes.map((note) => element('li', {}, note));
  page.notes.replaceChildren(...notes, ...(away ? [away] : []));
  const from = (asked.page - 1) * perPage;
  page.list.start = from + 1;
  page.list.replaceChildren(
    ...shown.slice(from, from + perPage).map((result) => resultItem(result, labels)),
  );
  page.tools.hidden = shown.length < 2;
  drawPager(page.pager, asked, shown.length);
  page.help.replaceChildren();
  pages.follow(answer, now);
  page.root.dataset['answered'] = asked.query;
  if (shown.length > 0) return;
  const help = await noResultHelp(asked, answer, now.engine, await now.suggestions());
  if (asked === state) page.help.replaceChildren(...help);
  page.holdings.hidden = false;
  page.index.hidden = false;
}
