import { prefectureName } from '../../words/prefectures.ts';
import { sizeInWords } from '../../words/byte-size.ts';
import type { Held } from '../index/record-pack.ts';
import type { SearchState } from '../query/search-state.ts';
import { all, bytesOf, within } from '../scope/scope.ts';
import { element, the } from './dom.ts';
import type { Loaded } from './library.ts';

/** The choice of where to look, on a site that is too large to be searched at once. */
export interface ScopeBox {
  /** Shows the choice and says where was looked; stays hidden where all is searched anyway. */
  follow: (state: SearchState, loaded: Loaded) => void;
}

/** Takes hold of the choice on the search page; `choose` is told a scope that somebody chose. */
export function scopeBox(choose: (scope: string) => void): ScopeBox {
  const box = the<HTMLElement>('[data-search-scope]');
  const select = the<HTMLSelectElement>('#search-scope');
  const said = the<HTMLElement>('[data-search-scope-said]');
  select.addEventListener('change', () => choose(select.value));
  return {
    follow(state, { held, searched, records: { labels } }) {
      box.hidden = held.length === 0;
      if (box.hidden) return;
      if (select.options.length === 0) select.append(...choices(held, labels.organization));
      const [only, ...more] = searched;
      const isChosen = within(state.scope, held).length > 0;
      select.value = isChosen ? state.scope : only && more.length === 0 ? only.id : '';
      said.textContent = saidOf(searched.map(({ id }) => labels.organization[id] ?? id));
    },
  };
}

const mostNames = 3;

function saidOf(names: readonly string[]): string {
  if (names.length === 0)
    return '団体を選ぶか、言葉に団体の名前を入れると、その団体の計画、施策、指標、実績を探せます。いま探せるのは、テーマ、用語、団体の名前です。';
  const shown = names.slice(0, mostNames).join('、');
  const rest = names.length > mostNames ? `など${names.length}団体` : '';
  return `${shown}${rest}の計画、施策、指標、実績を探しています。`;
}

function choices(held: readonly Held[], names: Record<string, string>): HTMLElement[] {
  const regions = [...Map.groupBy(held, ({ region }) => region)];
  return [
    element('option', { value: '' }, '選んでください'),
    ...together(all, `すべての団体（${held.length}団体`, held),
    ...regions.flatMap(([region, own]) => {
      const name = prefectureName(region);
      const alone = own.map(({ id }) => element('option', { value: id }, names[id] ?? id));
      if (name === null) return alone;
      const whole = together(region, `${name}にある団体（${own.length}団体`, own);
      return [element('optgroup', { label: name }, ...whole, ...alone)];
    }),
  ];
}

/** The choice of several governments at once, with the size of what is then loaded; none where that is too much. */
function together(scope: string, name: string, own: readonly Held[]): HTMLElement[] {
  if (own.length < 2 || within(scope, own).length === 0) return [];
  return [element('option', { value: scope }, `${name}、${sizeInWords(bytesOf(own))}）`)];
}
