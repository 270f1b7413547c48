import { element } from '../../search/browser/dom.ts';

/** As many of one list are drawn; whoever has more mends these first. */
export const most = 200;

/** A list with its title; nothing where it is empty. */
export function list(
  title: string,
  items: readonly HTMLElement[],
  name = 'desk-list',
): HTMLElement[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  const shown = items.slice(0, most);
  if (rest > 0) shown.push(element('li', {}, `ほかに${rest}件`));
  return [element('h2', {}, title), element('ul', { class: name }, ...shown)];
}
