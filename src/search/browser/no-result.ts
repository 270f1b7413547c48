import type { Answer, Engine } from '../query/engine.ts';
import { nearestTo } from '../query/otherwise/nearest.ts';
import { writeState, type SearchState } from '../query/search-state.ts';
import type { Suggestion } from '../index/suggestions.ts';
import { element } from './dom.ts';

/** A link to a wider search. */
interface Wider {
  text: string;
  state: SearchState;
}

/** What to do when nothing was found: the nearest names, and searches that ask for less. */
export async function noResultHelp(
  state: SearchState,
  answer: Answer,
  engine: Engine,
  suggestions: readonly Suggestion[],
): Promise<HTMLElement[]> {
  const wider = await widerSearches(state, answer, engine);
  const nearest = nearestTo(state.query, suggestions);
  return [
    ...list(
      '条件をゆるめる',
      wider.map(({ text, state: to }) => element('a', { href: writeState(to) || '?' }, text)),
    ),
    ...list(
      '似た名前のページ',
      nearest.map(([, name, url]) => element('a', { href: url }, name)),
    ),
    element(
      'p',
      {},
      '言葉を短くする、別の言い方にする、言葉の数を減らすと見つかることがあります。下のテーマ・担当課・用語の一覧からも探せます。',
    ),
  ];
}

async function widerSearches(
  state: SearchState,
  { results, words }: Answer,
  engine: Engine,
): Promise<Wider[]> {
  const found: Wider[] = [];
  const wide = { ...state, page: 1 };
  if (results.length > 0)
    found.push({
      text: `絞り込みをすべて外す（${results.length}件）`,
      state: { ...wide, chosen: {} },
    });
  if (results.length > 0) return found;
  for (const shown of partsOf(words)) {
    const { results: alone } = await engine.ask(shown);
    if (alone.length > 0)
      found.push({
        text: `「${shown}」だけで探す（${alone.length}件）`,
        state: { ...wide, query: shown, chosen: {} },
      });
  }
  return found;
}

/** What can be asked alone: the words of a query, or the nouns of a sentence. */
function partsOf(words: Answer['words']): string[] {
  const [only, ...more] = words;
  if (!only) return [];
  if (more.length > 0 || only.phrase) return words.map(({ shown }) => shown);
  const required = only.pieces.filter(({ optional }) => !optional);
  return required.length > 1 ? required.map(({ forms }) => forms[0]!.shown) : [];
}

function list(title: string, links: readonly HTMLElement[]): HTMLElement[] {
  if (links.length === 0) return [];
  return [
    element('h2', { class: 'help-title' }, title),
    element('ul', { class: 'inline-list' }, ...links.map((link) => element('li', {}, link))),
  ];
}
