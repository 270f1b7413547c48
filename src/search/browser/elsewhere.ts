import { nearTopics, namedGovernment } from '../query/government.ts';
import type { Answer } from '../query/engine.ts';
import { governmentOf, readState, writeState, type SearchState } from '../query/search-state.ts';
import type { Result } from '../query/search.ts';
import { element } from './dom.ts';
import type { Loaded } from './library.ts';

/**
 * What to say where the government that is asked has nothing: that, what others have, and under which
 * topics it has measures itself. Null where it has something, or none is asked in particular.
 */
export async function elsewhere(
  state: SearchState,
  answer: Answer,
  { engine, records }: Loaded,
): Promise<HTMLElement | null> {
  const asked = governmentOf(state);
  const named = answer.results.length === 0 ? namedGovernment(answer.words, records.labels) : null;
  const government = named?.government ?? asked;
  const query = named?.rest ?? state.query;
  if (!records.labels.organization[government] || query === '') return null;
  const { results } = named ? await engine.ask(query) : answer;
  if (results.some(({ entry }) => entry.organization === government) && !named) return null;
  return sentence(
    { government, query, results, isElsewhereShown: !named && shows(state) },
    records,
  );
}

/** Says that the pages of one government come first, with a way to the usual order; null where they do not. */
export function ownNote(
  state: SearchState,
  results: readonly Result[],
  { records }: Loaded,
): HTMLElement | null {
  const own = results.filter(({ entry }) => entry.organization === state.from).length;
  if (own === 0 || own === results.length || state.order !== 'relevance') return null;
  const name = records.labels.organization[state.from];
  if (!name) return null;
  const usual = element(
    'a',
    { href: writeState({ ...state, from: '', page: 1 }) || '?' },
    '分けずに並べる',
  );
  return element('li', {}, `${name}の${own}件を先に並べています。`, usual);
}

/** Whether the list shows other governments too. */
function shows({ chosen }: SearchState): boolean {
  return !chosen.organization;
}

function sentence(
  found: { government: string; query: string; results: Result[]; isElsewhereShown: boolean },
  { labels, entries }: Loaded['records'],
): HTMLElement {
  const { government, query, results } = found;
  const state = readState('');
  const near = nearTopics(results, entries, government).flatMap(({ topic, count }, at) => [
    at === 0 ? '近いテーマ：' : '、',
    element(
      'a',
      { href: writeState({ ...state, chosen: only(government, topic) }) },
      `${labels.topic[topic]}（${count}件）`,
    ),
  ]);
  const others = `ほかの団体などの${results.length}件`;
  const shown = found.isElsewhereShown
    ? [`${others}を下に並べています。`]
    : [element('a', { href: writeState({ ...state, query }) }, `${others}を見る`), '。'];
  return element(
    'li',
    {},
    `${labels.organization[government]}には「${query}」が見つかりません。`,
    ...(results.length > 0 ? shown : []),
    ...near,
  );
}

function only(government: string, topic: string): SearchState['chosen'] {
  return { kind: ['measure'], organization: [government], topic: [topic] };
}
