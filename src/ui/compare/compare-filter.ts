import { the } from '../../search/browser/dom.ts';

// Runs in the browser, on the page that compares indicators only. Without it every topic is shown, one below another.

const page = {
  filter: the<HTMLElement>('[data-compare-filter]'),
  status: the<HTMLElement>('[data-compare-status]'),
  links: the<HTMLElement>('[data-compare-topics]'),
  others: document.querySelector<HTMLElement>('[data-compare-others]'),
};

const facets = [...page.filter.querySelectorAll('select')];
const othersIn = (holder: HTMLElement) => [
  ...holder.querySelectorAll<HTMLElement>('[data-compare-topic]'),
];
const topics = [...document.querySelectorAll<HTMLElement>('[data-compare-topic]')];

start();

function start(): void {
  page.filter.hidden = false;
  page.links.classList.add('is-replaced');
  read();
  page.filter.addEventListener('change', () => {
    history.pushState(null, '', location.pathname + written());
    show();
  });
  addEventListener('popstate', read);
}

/** Takes the choice from the address; what the page does not offer is all. */
function read(): void {
  const asked = new URLSearchParams(location.search);
  for (const select of facets) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  show();
}

function written(): string {
  const chosen = facets.filter(({ value }) => value !== '');
  const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
  return query === '' ? '' : `?${query}`;
}

function show(): void {
  const [topic = '', organization = ''] = facets.map(({ value }) => value);
  const isNarrowed = topic !== '' || organization !== '';
  for (const section of topics) {
    const wanted = topic === '' || section.dataset['compareTopic'] === topic;
    section.hidden = !wanted || showRows(section, organization) === 0;
    const fold = section.querySelector<HTMLDetailsElement>('.folds');
    if (fold && isNarrowed) fold.open = true;
  }
  if (page.others) page.others.hidden = othersIn(page.others).every(({ hidden }) => hidden);
  const count = shownIndicators();
  page.links.hidden = isNarrowed;
  page.status.textContent =
    count === 0 ? 'この組み合わせの指標は、収録していません。' : `指標${count}件を表示しています。`;
}

/** An indicator stands under several topics, and is one all the same. */
function shownIndicators(): number {
  const links = topics
    .filter(({ hidden }) => !hidden)
    .flatMap((section) => [
      ...section.querySelectorAll<HTMLAnchorElement>('[data-organization]:not([hidden]) a'),
    ]);
  return new Set(links.map(({ href }) => href)).size;
}

/** Shows the rows of a government in a topic, and only the groups that keep some; gives how many rows are shown. */
function showRows(section: HTMLElement, organization: string): number {
  let count = 0;
  for (const group of section.querySelectorAll<HTMLElement>('[data-compare-group]')) {
    let kept = 0;
    for (const row of group.querySelectorAll<HTMLElement>('[data-organization]')) {
      row.hidden = organization !== '' && row.dataset['organization'] !== organization;
      if (!row.hidden) kept += 1;
    }
    group.hidden = kept === 0;
    count += kept;
  }
  return count;
}
