import { writeState, type SearchState } from '../query/search-state.ts';
import { element } from './dom.ts';

export const perPage = 20;

/** Draws links to the pages before and after; nothing for a single page. */
export function drawPager(nav: HTMLElement, state: SearchState, count: number): void {
  const pages = Math.ceil(count / perPage);
  nav.hidden = pages < 2;
  if (pages < 2) return nav.replaceChildren();
  const link = (page: number, text: string) =>
    element('a', { href: writeState({ ...state, page }) || '?', 'data-page': String(page) }, text);
  nav.replaceChildren(
    ...(state.page > 1 ? [link(state.page - 1, '前の20件')] : []),
    element('span', { 'aria-current': 'page' }, `${state.page} / ${pages}ページ`),
    ...(state.page < pages ? [link(state.page + 1, '次の20件')] : []),
  );
}
