import { facetNames, type Chosen, type FacetName, type FacetValue } from '../query/facets.ts';
import { element } from './dom.ts';

/** Opened at first; the longer lists open on demand. */
const open = new Set<string>(['kind', 'organization']);

/** Draws the filters with their counts into their place, keeping focus and what is open. */
export function drawFilters(place: HTMLElement, facets: Record<FacetName, FacetValue[]>): void {
  const focused = document.activeElement?.id ?? '';
  const groups = (Object.keys(facetNames) as FacetName[])
    .filter((name) => facets[name].length > 0)
    .map((name) => group(name, facets[name]));
  place.replaceChildren(...groups);
  if (focused && place.querySelector(`#${CSS.escape(focused)}`))
    document.getElementById(focused)!.focus();
}

/** What is chosen there. */
export function chosenIn(place: HTMLElement): Chosen {
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input:checked')];
  const names = Object.keys(facetNames) as FacetName[];
  const valuesOf = (wanted: string) =>
    boxes.filter(({ name }) => name === wanted).map(({ value }) => value);
  return Object.fromEntries(
    names.map((name) => [name, valuesOf(name)]).filter(([, all]) => all!.length > 0),
  ) as Chosen;
}

function group(name: FacetName, values: readonly FacetValue[]): HTMLElement {
  const chosen = values.filter((value) => value.chosen).length;
  const details = element(
    'details',
    { class: 'filter' },
    element('summary', {}, facetNames[name], ...(chosen > 0 ? [`（${chosen}件を選択中）`] : [])),
    element(
      'fieldset',
      {},
      element('legend', { class: 'visually-hidden' }, facetNames[name]),
      ...values.map((value) => choice(name, value)),
    ),
  );
  details.open = open.has(name) || chosen > 0;
  details.addEventListener('toggle', () => {
    if (details.open) open.add(name);
    else open.delete(name);
  });
  return details;
}

function choice(name: FacetName, { value, name: label, count, chosen }: FacetValue): HTMLElement {
  const id = `filter-${name}-${value}`;
  const box = element('input', { type: 'checkbox', id, name, value });
  box.checked = chosen;
  return element(
    'label',
    { for: id, class: 'filter-choice' },
    box,
    element('span', {}, label),
    element('span', { class: 'filter-count' }, `${count}件`),
  );
}
