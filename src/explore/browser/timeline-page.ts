import { the } from '../../search/browser/dom.ts';
import {
  isShown,
  linesSentence,
  readTimelineState,
  writeTimelineState,
  type TimelineState,
} from '../timeline/timeline-state.ts';

// Runs in the browser, on the page of a plan's timeline only.

const page = {
  filters: the<HTMLElement>('[data-timeline-filters]'),
  division: the<HTMLSelectElement>('#timeline-division'),
  phase: the<HTMLSelectElement>('#timeline-phase'),
  changes: document.querySelector<HTMLInputElement>('#timeline-changes'),
  reset: the<HTMLButtonElement>('[data-timeline-reset]'),
  status: the<HTMLElement>('[data-timeline-status]'),
};
const rows = [...document.querySelectorAll<HTMLElement>('tr[data-line]')];
/** On a phone pillars are closed until somebody asks for them. */
const folds = document.querySelectorAll<HTMLDetailsElement>('[data-pillar] > .folds');
const words = (row: HTMLElement, name: string) => (row.dataset[name] ?? '').split(' ');
const lines = rows.map((row) => ({
  row,
  divisions: words(row, 'divisions'),
  phases: words(row, 'phases'),
  changes: row.dataset['changes'] === 'yes',
}));

page.filters.addEventListener('change', () => show(chosen(), 'push'));
page.reset.addEventListener('click', () =>
  show({ division: '', phase: '', changes: false }, 'push'),
);
addEventListener('popstate', () => show(read()));
show(read());

function read(): TimelineState {
  const values = ({ options }: HTMLSelectElement) => [...options].map(({ value }) => value);
  return readTimelineState(location.search, {
    divisions: values(page.division),
    phases: values(page.phase),
    changes: page.changes !== null,
  });
}

function chosen(): TimelineState {
  return {
    division: page.division.value,
    phase: page.phase.value,
    changes: page.changes?.checked ?? false,
  };
}

function show(state: TimelineState, how?: 'push'): void {
  let count = 0;
  for (const line of lines) {
    line.row.hidden = !isShown(line, state);
    if (!line.row.hidden) count += 1;
  }
  const isNarrowed = writeTimelineState(state) !== '';
  hideEmpty(isNarrowed);
  if (isNarrowed) for (const fold of folds) fold.open = true;
  page.division.value = state.division;
  page.phase.value = state.phase;
  if (page.changes) page.changes.checked = state.changes;
  page.status.textContent = linesSentence(lines.length, count);
  if (how) history.pushState(null, '', location.pathname + writeTimelineState(state));
}

/** What heads lines of which none is left goes with them: an action with tracks, a measure, a pillar. */
function hideEmpty(isNarrowed: boolean): void {
  for (const head of document.querySelectorAll<HTMLElement>('tr[data-line-head]')) {
    let row: HTMLElement = head;
    const own = Array.from({ length: Number(head.dataset['lineHead']) }, () => {
      return (row = row.nextElementSibling as HTMLElement);
    });
    head.hidden = own.every((line) => line.hidden);
  }
  const holders = document.querySelectorAll<HTMLElement>('.timeline > tbody, [data-pillar]');
  for (const holder of holders)
    holder.hidden = isNarrowed && !holder.querySelector('tr[data-line]:not([hidden])');
}
