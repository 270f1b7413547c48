import { nameColumnOf, type ExploreTable } from '../table/explore-table.ts';
import { isNumeric, type Sort } from '../view/explore-state.ts';
import { filledSentence, partsOf } from '../view/words.ts';
import { element, the } from '../../search/browser/dom.ts';

/**
 * As many rows as are drawn at once. More follow when the list is scrolled near its end: what is in
 * the page is always a real table, and a view of many rows appears as fast as one of few.
 */
const portion = 200;

/** Of cards, as many as make some screens of a phone: more come when they are asked for, so that the page has an end. */
const cards = 20;

const page = {
  scroll: the<HTMLElement>('[data-explore-scroll]'),
  table: the<HTMLTableElement>('[data-explore-table]'),
  more: the<HTMLElement>('[data-explore-more]'),
  filled: the<HTMLElement>('[data-explore-filled]'),
  next: the<HTMLButtonElement>('[data-explore-next]'),
};
let body = page.table.tBodies[0]!;
/** The rows that only paper shows, where nobody scrolls: on the screen they have no layout, so they come and go at once. */
let paper: HTMLTableSectionElement | undefined;
const header = page.table.tHead!.rows[0]!;

let table: ExploreTable;
let shown: { rows: readonly number[]; columns: readonly string[] };
let drawn = 0;

/** Draws rows when the last one comes near. */
let nearEnd: IntersectionObserver | undefined;

/** Takes over the table of the page, which shows all rows in the columns of the first view. */
export function takeOver(data: ExploreTable, onSort: (column: string) => void): void {
  table = data;
  for (const cell of header.cells) makeSortable(cell);
  header.addEventListener('click', ({ target }) => {
    const column = (target as Element).closest<HTMLElement>('th')?.dataset['column'];
    if (column && (target as Element).closest('button')) onSort(column);
  });
  // Browsers leave a header half out of sight: it sticks, so they take it to be in view.
  header.addEventListener('focusin', ({ target }) =>
    (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  );
  page.next.addEventListener('click', () => drawPortion());
  // A stop for the keyboard only where it scrolls by itself: cards scroll with the page.
  const makeStop = () => (page.scroll.tabIndex = scrollsByItself() ? 0 : -1);
  matchMedia('(max-width: 40rem)').addEventListener('change', makeStop);
  makeStop();
  addEventListener('beforeprint', drawPaper);
  addEventListener('afterprint', clearPaper);
}

/** Shows these rows in these columns. */
export function drawTable(rows: readonly number[], columns: readonly string[]): void {
  if (shownColumns().join() !== columns.join()) drawHeader(columns);
  shown = { rows, columns };
  drawn = 0;
  nearEnd?.disconnect();
  clearPaper();
  // Another body is faster than taking thousands of rows out of this one.
  const empty = document.createElement('tbody');
  body.replaceWith(empty);
  body = empty;
  page.table.ariaRowCount = String(rows.length + 1);
  page.scroll.scrollTop = 0;
  drawPortion();
}

/** Tells in the header by which column the rows stand in order. */
export function markSort(sort: Sort | null): void {
  for (const cell of header.cells) {
    const isSorted = sort !== null && cell.dataset['column'] === sort.column;
    if (isSorted) cell.ariaSort = sort.isDescending ? 'descending' : 'ascending';
    else cell.removeAttribute('aria-sort');
  }
}

/** How many rows are drawn at first, and at once later. */
export function firstPortion(): number {
  return scrollsByItself() ? portion : cards;
}

function drawPortion(count = firstPortion()): void {
  if (!shown) return;
  for (const row of rowElements(drawn, drawn + count)) body.append(row);
  drawn = Math.min(drawn + count, shown.rows.length);
  nearEnd?.disconnect();
  const isWhole = drawn >= shown.rows.length;
  if (!isWhole && scrollsByItself()) watchEnd();
  page.more.hidden = isWhole;
  page.filled.textContent = isWhole ? '' : filledSentence(drawn, shown.rows.length);
}

/** Adds for paper what is not drawn yet. */
function drawPaper(): void {
  clearPaper();
  if (!shown || drawn >= shown.rows.length) return;
  paper = element('tbody', { class: 'explore-paper' });
  for (const row of rowElements(drawn)) paper.append(row);
  page.table.append(paper);
}

function clearPaper(): void {
  paper?.remove();
  paper = undefined;
}

function scrollsByItself(): boolean {
  return getComputedStyle(page.scroll).overflowY !== 'visible';
}

/** Watches the last row in the region of the table. */
function watchEnd(): void {
  nearEnd = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) drawPortion();
    },
    { root: page.scroll, rootMargin: '0px 0px 1200px' },
  );
  nearEnd.observe(body.lastElementChild!);
}

/** The elements of the shown rows from one place on, up to another or the end. */
function rowElements(from: number, to?: number): HTMLTableRowElement[] {
  const places = shown.columns.map((name) => table.columns.findIndex((it) => it.name === name));
  return shown.rows.slice(from, to).map((row, at) => rowElement(row, from + at, places));
}

function rowElement(row: number, at: number, places: readonly number[]): HTMLTableRowElement {
  const { url, cells } = table.rows[row]!;
  const made = document.createElement('tr');
  // The first row is the header.
  made.ariaRowIndex = String(at + 2);
  for (const place of places) {
    const { name, title, type, facet, tells } = table.columns[place]!;
    // What the column is: on a phone, where rows are cards without a header.
    const label = { 'data-label': title };
    const text = String(cells[place] ?? '');
    if (name === nameColumnOf(table))
      made.append(element('th', { scope: 'row' }, element('a', { href: url }, text)));
    else if (facet || tells) made.append(element('td', label, ...inParts(text)));
    else made.append(element('td', isNumeric(type) ? { ...label, class: 'number' } : label, text));
  }
  return made;
}

/** Several values, each of which stays whole; one value needs no element of its own. */
function inParts(text: string): (Node | string)[] {
  const parts = partsOf(text);
  return parts.length > 1 ? parts.map((part) => element('span', {}, part)) : parts;
}

function drawHeader(columns: readonly string[]): void {
  const known = new Map([...header.cells].map((cell) => [cell.dataset['column'], cell]));
  header.replaceChildren(...columns.map((name) => known.get(name) ?? headerCell(name)));
}

function headerCell(name: string): HTMLTableCellElement {
  const { title, type } = table.columns.find((column) => column.name === name)!;
  const cell = element('th', { scope: 'col', 'data-column': name, 'data-type': type }, title);
  makeSortable(cell);
  return cell;
}

function makeSortable(cell: HTMLTableCellElement): void {
  const title = cell.textContent.trim();
  // A button in a header is printed on the first sheet only, so paper gets the words beside it.
  cell.replaceChildren(
    element('button', { type: 'button', class: 'explore-sort' }, title),
    element('span', { class: 'explore-printed' }, title),
  );
}

function shownColumns(): string[] {
  return [...header.cells].map((cell) => cell.dataset['column']!);
}
