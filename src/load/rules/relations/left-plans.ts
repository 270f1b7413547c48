import type { RawTable } from '../../read/parse.ts';

/**
 * The plans of which the history says that they were taken out whole: entries of theirs name what is there no more.
 * Takes the table changes.
 */
export function leftPlans({ records }: RawTable): ReadonlySet<string> {
  return new Set(
    records
      .filter(({ isMisshapen }) => !isMisshapen)
      .map(({ cells }) => cells)
      .filter(
        ({ kind = '', table, key, plan_id: plan, column }) =>
          ['abolition', 'withdrawal'].includes(kind) &&
          table === 'plans' &&
          key === plan &&
          !column,
      )
      .map(({ plan_id: plan = '' }) => plan),
  );
}
