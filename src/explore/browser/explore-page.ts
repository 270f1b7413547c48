import {
  initialState,
  nextSort,
  readState,
  writeState,
  type ExploreState,
} from '../view/explore-state.ts';
import type { ExploreTable } from '../table/explore-table.ts';
import { toCsv, toTabbedText } from '../view/take-out.ts';
import { viewer, type View } from '../view/view.ts';
import { countSentence } from '../view/words.ts';
import { the } from '../../search/browser/dom.ts';
import { listen, showState } from './controls.ts';
import { drawTable, firstPortion, markSort, takeOver } from './table-view.ts';

// Runs in the browser, on the pages of all measures and all indicators only.

const page = {
  root: the<HTMLElement>('[data-explore]'),
  status: the<HTMLElement>('[data-explore-status]'),
  copy: the<HTMLButtonElement>('[data-explore-copy]'),
  save: the<HTMLButtonElement>('[data-explore-save]'),
};

void start();

async function start(): Promise<void> {
  try {
    work(await load(page.root.dataset['source']!));
  } catch (error) {
    console.error(error);
    page.status.textContent = '絞り込みと並べ替えの準備ができませんでした。表はこのまま読めます。';
  }
}

async function load(source: string): Promise<ExploreTable> {
  // Asked anew each time: page and data must be of the same build.
  const response = await fetch(source, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return (await response.json()) as ExploreTable;
}

function work(table: ExploreTable): void {
  const viewOf = viewer(table);
  let state = readState(location.search, table);
  let view = viewOf(state);

  const show = () => {
    view = viewOf(state);
    drawTable(view.rows, state.columns);
    tell(table, state, view);
  };
  const go = (part: Partial<ExploreState>, how: 'push' | 'replace') => {
    state = { ...state, ...part };
    const address = location.pathname + writeState(state, table);
    if (address === location.pathname + location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    show();
  };

  takeOver(table, (column) => go({ sort: nextSort(state.sort, column) }, 'push'));
  listen(table, go);
  addEventListener('popstate', () => {
    state = readState(location.search, table);
    show();
  });
  page.copy.addEventListener('click', () => void copy(table, state, view));
  page.save.addEventListener('click', () => save(toCsv(table, { ...state, ...view })));

  // The page was made with the first view: it stays as it is, and so does the place in it. Only
  // thousands of rows make way for the first of them.
  const isInitial = writeState(state, table) === writeState(initialState(table), table);
  if (isInitial && table.rows.length <= firstPortion()) tell(table, state, view);
  else show();
  page.root.dataset['ready'] = '';
}

function tell(table: ExploreTable, state: ExploreState, { rows, counts }: View): void {
  markSort(state.sort);
  showState(table, state, counts);
  const sentence = countSentence(table, state, rows.length);
  if (page.status.textContent.trim() !== sentence) page.status.textContent = sentence;
}

async function copy(table: ExploreTable, state: ExploreState, { rows }: View): Promise<void> {
  const count = rows.length.toLocaleString('ja');
  try {
    await navigator.clipboard.writeText(toTabbedText(table, { ...state, rows }));
    page.status.textContent = `見出しと${count}件をコピーしました。Excelなどに貼り付けられます。`;
  } catch (error) {
    console.error(error);
    page.status.textContent = 'コピーできませんでした。「CSVで保存」を使ってください。';
  }
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = page.root.dataset['file']!;
  link.click();
  // Not at once: the browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
