import { codeName, titleOf } from '../../../words/code-names.ts';
import type { RowChange } from './list-changes.ts';

/** A row that files add, change or remove, in words: what its table and its columns are called, and its codes by name. */
export interface ToldChange {
  kind: RowChange['kind'];
  /** 「変更 指標 1（kaku-reform-2024）」 */
  row: string;
  /** 「目指す向き：「増やす」 → 「減らす」」 */
  cells: readonly string[];
}

const kinds = { added: '追加', changed: '変更', removed: '削除' } as const;

/** Tells a change where the tables are known, which the page of the desk does not: they weigh more than its program. */
export function toldChange({ kind, table, key, planId, cells }: RowChange): ToldChange {
  const words = (column: string, value: string) =>
    value === '' ? '（空欄）' : `「${codeName(table, column, value)}」`;
  return {
    kind,
    row: `${kinds[kind]} ${titleOf(table)} ${key}${planId === null ? '' : `（${planId}）`}`,
    cells: cells.map(({ column, before, after }) => {
      const was = kind === 'added' ? '' : `${words(column, before)} → `;
      return `${titleOf(table, column)}：${was}${words(column, after)}`;
    }),
  };
}
