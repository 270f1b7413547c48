import type { Intake } from '../load/intake/finish-intake.ts';
import { codeName, titleOf } from '../words/code-names.ts';

/** A row that files add, change or remove, in words: what its table and its columns are called, and its codes by name. */
export interface ToldChange {
  kind: Intake['changes'][number]['kind'];
  /** 「実績と評価 1-1（kaku-reform-2024）」 */
  row: string;
  cells: readonly { title: string; before: string; after: string }[];
}

/**
 * Tells a change. Where the tables are known, which is not on the page: they are as heavy as the rest of its program.
 */
export function toldChange({
  kind,
  table,
  key,
  planId,
  cells,
}: Intake['changes'][number]): ToldChange {
  return {
    kind,
    row: `${titleOf(table)} ${key}${planId === null ? '' : `（${planId}）`}`,
    cells: cells.map(({ column, before, after }) => ({
      title: titleOf(table, column) ?? column,
      before: codeName(table, column, before),
      after: codeName(table, column, after),
    })),
  };
}
