import type { SearchState } from '../query/search-state.ts';

/** The sentence that says how much was found. */
export function countSentence(state: SearchState, shown: number, all: number): string {
  const isNarrowed = Object.keys(state.chosen).length > 0;
  const what = state.query ? `「${state.query}」の検索結果は` : '絞り込みの結果は';
  if (shown === 0 && all > 0) return `${what}、選んだ条件では0件です（条件を外すと${all}件）。`;
  if (shown === 0) return `「${state.query}」に合うものは見つかりませんでした（0件）。`;
  if (isNarrowed && all > shown) return `${what}${shown}件です（全${all}件から絞り込み）。`;
  return `${what}${shown}件です。`;
}
