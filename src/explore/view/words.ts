import type { ExploreState } from './explore-state.ts';
import type { Cell } from '../../publish/datasets/published-table.ts';
import type { ExploreTable } from '../table/explore-table.ts';

/** The sentence that says how many of the rows are shown, and in which order. */
export function countSentence(table: ExploreTable, state: ExploreState, count: number): string {
  const all = counted(table.rows.length);
  if (count === 0) return `条件に合う${table.thing}はありません（${all}のうち0件）。`;
  const isNarrowed = state.words !== '' || Object.keys(state.chosen).length > 0;
  const what = isNarrowed ? `${table.thing}${all}のうち${counted(count)}` : `${table.thing}${all}`;
  return `${what}を${orderWords(table, state)}表示しています。`;
}

/** A value of a facet with the number of rows that it would leave: 「青森県（35件）」 */
export function choiceWords(label: string, count: number): string {
  return `${label}（${counted(count)}）`;
}

/** How far the list has been filled: 「10,000件のうち200件まで表示しています。」 */
export function filledSentence(filled: number, all: number): string {
  return `${counted(all)}のうち${counted(filled)}までを表に出しています。`;
}

/** The parts of a cell: each of its values, with what divides it from the next, and what stands in brackets; lines break there. */
export function partsOf(cell: Cell | undefined): string[] {
  const text = String(cell ?? '');
  return text === '' ? [] : text.split(/(?<=／)|(?<=[\d）]・)(?!\d)|(?=（)/);
}

function orderWords({ columns }: ExploreTable, { sort }: ExploreState): string {
  if (!sort) return '';
  const title = columns.find(({ name }) => name === sort.column)!.title;
  return `「${title}」の${sort.isDescending ? '降順' : '昇順'}で`;
}

function counted(count: number): string {
  return `${count.toLocaleString('ja')}件`;
}
