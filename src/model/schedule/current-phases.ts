import type { Measure, PhaseName } from '../types/model.ts';
import { phaseNames } from './phase.ts';

/** The phases that a measure is in, in the year for which its due sentence speaks, in their order. */
export function currentPhases({ due }: Pick<Measure, 'due'>): PhaseName[] {
  const found = new Set(due.current.flatMap(({ phase, phaseTo }) => [phase, phaseTo]));
  return (Object.keys(phaseNames) as PhaseName[]).filter((phase) => found.has(phase));
}

/** The same in the as-of year alone: none once the plan is over. */
export function phasesNow({ due, plan }: Pick<Measure, 'due' | 'plan'>): PhaseName[] {
  return plan.years.includes(plan.site.settings.asOfFy) ? currentPhases({ due }) : [];
}
