import { the } from '../../search/browser/dom.ts';

// Runs in the browser, on the page that compares indicators only. Without it every topic is shown, one below another.

const page = {
  filter: the<HTMLElement>('[data-compare-filter]'),
  status: the<HTMLElement>('[data-compare-status]'),
  links: the<HTMLElement>('[data-compare-topics]'),
};

const facets = [...page.filter.querySelectorAll('select')];
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
  let count = 0;
  for (const section of topics) {
    const wanted = topic === '' || section.dataset['compareTopic'] === topic;
    const shown = wanted ? showRows(section, organization) : 0;
    section.hidden = shown === 0;
    count += shown;
  }
  page.links.hidden = topic !== '' || organization !== '';
  page.status.textContent =
    count === 0 ? 'この組み合わせの指標は、収録していません。' : `${count}件を表示しています。`;
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
