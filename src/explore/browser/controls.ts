import {
  columnsIn,
  initialState,
  readSort,
  writeSort,
  type ExploreState,
} from '../view/explore-state.ts';
import type { ExploreTable } from '../table/explore-table.ts';
import { choiceWords } from '../view/words.ts';
import { the } from '../../search/browser/dom.ts';

const page = {
  filters: the<HTMLElement>('[data-explore-filters]'),
  words: the<HTMLInputElement>('#explore-words'),
  sort: the<HTMLSelectElement>('[data-explore-sort]'),
  columns: the<HTMLFieldSetElement>('[data-explore-columns]'),
  reset: the<HTMLButtonElement>('[data-explore-reset]'),
};

/** Short enough to feel at once, long enough not to filter for half a syllable. */
const pause = 40;

/** Tells what the controls ask for; typing does not make a history of every letter. */
export function listen(
  table: ExploreTable,
  change: (part: Partial<ExploreState>, how: 'push' | 'replace') => void,
): void {
  let timer = 0;
  const typed = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change({ words: page.words.value.trim() }, 'replace'), pause);
  };
  page.words.addEventListener('input', (event) => {
    if (!event.isComposing) typed();
  });
  page.words.addEventListener('compositionend', typed);
  // For the words that is the Enter key, or leaving them.
  page.filters.addEventListener('change', () => {
    clearTimeout(timer);
    change(
      { words: page.words.value.trim(), chosen: chosen(), sort: readSort(page.sort.value, table) },
      'push',
    );
  });
  page.columns.addEventListener('change', () => change({ columns: columns(table) }, 'push'));
  page.reset.addEventListener('click', () => {
    clearTimeout(timer);
    page.words.value = '';
    change(initialState(table), 'push');
  });
}

/** Makes the controls say what the state says, with the number of rows that each choice would leave. */
export function showState(table: ExploreTable, state: ExploreState, counts: number[][]): void {
  // Whoever is typing is not interrupted; the state follows the words anyway.
  if (page.words.value.trim() !== state.words) page.words.value = state.words;
  for (const [facet, { name, values }] of table.facets.entries()) {
    const select = selects().find((it) => it.name === name)!;
    for (const [place, { label }] of values.entries()) {
      const option = select.options[place + 1]!;
      const count = counts[facet]![place]!;
      option.text = choiceWords(label, count);
      option.disabled = count === 0 && option.value !== state.chosen[name];
    }
    select.value = state.chosen[name] ?? '';
  }
  page.sort.value = writeSort(state.sort);
  for (const box of boxes()) box.checked = state.columns.includes(box.value);
}

function chosen(): Record<string, string> {
  return Object.fromEntries(
    selects()
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]),
  );
}

function columns(table: ExploreTable): string[] {
  const names = boxes().filter(({ checked }) => checked);
  return columnsIn(
    table,
    names.map(({ value }) => value),
  );
}

function selects(): HTMLSelectElement[] {
  return [...page.filters.querySelectorAll('select')].filter((it) => it !== page.sort);
}

function boxes(): HTMLInputElement[] {
  return [...page.columns.querySelectorAll('input')];
}
