import type { Labels, SearchPart } from '../index/entry.ts';
import { excerptOf, formsOfHits, marked, type Stretch } from '../query/excerpt.ts';
import type { Hit } from '../query/judge.ts';
import type { Result } from '../query/search.ts';
import { element } from './dom.ts';

const mostParts = 3;

/** One result: the page, where it stands, why it was found, and what on it was found. */
export function resultItem(result: Result, labels: Labels): HTMLLIElement {
  const { entry, hits } = result;
  const forms = formsOfHits(hits);
  const link = element('a', { href: entry.url }, ...drawn(marked(entry.title, forms)));
  const item = element(
    'li',
    { class: 'result' },
    element('h2', { class: 'result-title' }, ...governmentOf(result, labels), link),
    element('p', { class: 'result-place' }, ...placeOf(result, labels)),
  );
  const excerpt = excerptFor(result);
  if (excerpt)
    item.append(element('p', { class: 'result-excerpt' }, ...drawn(excerptOf(excerpt, forms))));
  const parts = partsFound(result);
  if (parts.length > 0) item.append(partList(parts, hits, labels));
  return item;
}

/** Whose page it is: one looks for one's own government first. */
function governmentOf({ entry }: Result, labels: Labels): (Node | string)[] {
  const name = labels.organization[entry.organization];
  if (!name || name === entry.title) return [];
  return [element('span', { class: 'chip government' }, name), ' '];
}

function placeOf({ entry }: Result, labels: Labels): (Node | string)[] {
  const kind = element('span', { class: 'chip' }, labels.kind[entry.kind] ?? '');
  const number = entry.label ? [element('span', { class: 'result-number' }, entry.label)] : [];
  const place = [labels.plan[entry.plan], ...entry.place].filter(
    (name) => name && name !== entry.title,
  );
  return [kind, ...number, place.join(' › ')];
}

/** The best text of the page itself that was hit beside its title; else its summary. */
function excerptFor({ entry, hits }: Result): string {
  const own = entry.parts[0]!;
  const best = hits.find(
    ({ part, field, source }) =>
      part === own &&
      source !== '' &&
      !['title', 'number'].includes(field) &&
      // The reading of a term tells less than what it means.
      !(entry.kind === 'term' && field === 'names'),
  );
  return best?.source ?? own.summary;
}

/** Actions, indicators and results on the page that were hit, the best first. */
function partsFound({ entry, hits }: Result): SearchPart[] {
  const [own] = entry.parts;
  return [...new Set(hits.map(({ part }) => part))].filter((part) => part !== own);
}

function partList(parts: SearchPart[], hits: readonly Hit[], labels: Labels): HTMLElement {
  const items = parts.slice(0, mostParts).map((part) => {
    const own = hits.filter((hit) => hit.part === part);
    const forms = formsOfHits(own);
    const text = own.find(({ field }) => !['title', 'number'].includes(field))?.source;
    return element(
      'li',
      {},
      element('span', { class: 'soft' }, `${labels.kind[part.kind] ?? ''}：`),
      element('a', { href: part.url }, ...drawn(marked(part.title, forms))),
      ...(text ? ['　', ...drawn(excerptOf(text, forms))] : []),
    );
  });
  const more = parts.length - mostParts;
  if (more > 0) items.push(element('li', { class: 'soft' }, `ほか${more}件`));
  return element('ul', { class: 'result-parts' }, ...items);
}

/** Stretches as the browser shows them. */
export function drawn(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, text) : text,
  );
}
