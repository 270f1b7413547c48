import { tableOf } from '../read/cells.ts';
import type { RawInput } from '../read/input.ts';

/** Tables without which there is no site. */
export const neededTables: readonly string[] = ['site', 'organizations', 'plans', 'sources'];

/**
 * Whether the rule `plan-folders` says of a table that it is not there, so that no rule says it again of what refers to
 * it: a table that every site needs, the sections of a plan, and all tables of a plan that has no folder at all.
 */
export function isToldMissing(input: RawInput, name: string, planId: string | null): boolean {
  if (input.tables.length === 0) return true;
  const raw = tableOf(input, name, planId);
  if (planId === null) return neededTables.includes(name) && (raw?.records.length ?? 0) === 0;
  if (raw) return false;
  const plans = tableOf(input, 'plans', null)?.records ?? [];
  // Without a list of plans, none of them can be said to be missing.
  const isListed = plans.length === 0 || plans.some(({ cells }) => cells['plan_id'] === planId);
  return isListed && (name === 'sections' || !hasFolder(input, planId));
}

/** Whether any table of a plan was found. */
export function hasFolder({ tables, unreadable }: RawInput, planId: string): boolean {
  const folder = `data/plans/${planId}/`;
  return (
    tables.some((raw) => raw.planId === planId) || unreadable.some((it) => it.startsWith(folder))
  );
}
