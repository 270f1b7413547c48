import type { Change } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';

/** The published history as far as it is about a dataset: of its plan, or of its table. */
export function changesOf({ site, plan, kind, tables }: Omit<Dataset, 'files'>): readonly Change[] {
  if (plan) return plan.changes;
  if (kind === 'all') return site.changes;
  return site.changes.filter(({ table }) => table === tables[0]!.name);
}
