import { codeName, titleOf } from '../../words/code-names.ts';
import type { Change } from '../../model/types/model.ts';

/** 訂正, 見直し … */
export function changeKindName({ kind }: Change): string {
  return codeName('changes', 'kind', kind);
}

/** 「指標の値 1-1 の値」: the changed table, row and column in words; empty for a whole plan. */
export function changedPlace({ table, key, column }: Change): string {
  const title = titleOf(table);
  if (title === null) return '';
  const columnTitle = column && titleOf(table, column);
  return `${title}${key ? ` ${key}` : ''}${columnTitle ? ` の${columnTitle}` : ''}`;
}
