import { suggest, type Offer } from '../query/suggest.ts';
import { kindNames } from '../index/entry.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { element } from './dom.ts';

/**
 * Makes a search box offer names while people type, as the combobox pattern of WAI-ARIA has it: arrows
 * choose, Enter opens the page of the chosen name, Escape closes. Names are loaded on first focus; `load` loads them once.
 */
export function offerNames(input: HTMLInputElement, load: () => Promise<Suggestion[]>): void {
  const list = element('ul', { role: 'listbox', id: `${input.id}-names`, class: 'suggestions' });
  list.setAttribute('aria-label', '名前の候補');
  list.hidden = true;
  input.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  }))
    input.setAttribute(name, value);

  let chosen = -1;
  /** Counts keys: names that come after the list was closed, or for older words, are not shown. */
  let latest = 0;
  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    latest += 1;
    draw([]);
  };

  function draw(found: readonly Offer[]): void {
    chosen = -1;
    list.replaceChildren(...found.map((one, at) => option(one, `${list.id}-${at}`)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
  }

  function choose(at: number): void {
    const all = options();
    chosen = (at + all.length + 1) % (all.length + 1);
    if (chosen === all.length) chosen = -1;
    all.forEach((one, index) => one.setAttribute('aria-selected', String(index === chosen)));
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', all[chosen]!.id);
      all[chosen]!.scrollIntoView({ block: 'nearest' });
    }
  }

  input.addEventListener('focus', () => void load());
  // oxlint-disable-next-line typescript/no-misused-promises -- nobody waits for the answer
  input.addEventListener('input', async () => {
    const turn = (latest += 1);
    const known = await load();
    if (turn === latest && document.activeElement === input) draw(suggest(input.value, known));
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // Keys that choose among the candidates of an input method are not for us.
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
    if (event.key === 'Enter') {
      if (chosen >= 0) {
        event.preventDefault();
        location.href = options()[chosen]!.dataset['url']!;
      } else close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || list.hidden) return;
    event.preventDefault();
    choose(chosen < 0 && step < 0 ? options().length - 1 : chosen + step);
  });
  // Before the box loses focus, which would close the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const one = (event.target as Element).closest<HTMLElement>('[data-url]');
    if (one) location.href = one.dataset['url']!;
  });
}

function option({ suggestion, by }: Offer, id: string): HTMLElement {
  const [kind, name, url, , government] = suggestion;
  const what = [government, kindNames[kind]].filter(Boolean).join('・');
  return element(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-url': url },
    element('span', {}, by ? `${name}（${by}）` : name),
    element('span', { class: 'suggestion-kind' }, what),
  );
}
