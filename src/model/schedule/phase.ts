import { tables } from '../../tables/all-tables.ts';
import { columnOf } from '../../tables/describe/table.ts';
import type { Measure, PhaseName, Stage } from '../types/model.ts';

/** The phases in their order, each with its Japanese name: prepare → 検討・準備. */
export const phaseNames = Object.fromEntries(
  Object.entries(columnOf(tables.phases, 'phase').values!).map(([phase, { ja }]) => [phase, ja]),
) as Record<PhaseName, string>;

/** The phase of a stage in words; 検討・実施 gives 「検討・準備から導入・実施」; none for quantities. */
export function phaseWords({ phase, phaseTo }: Stage): string {
  if (!phase) return '';
  return phaseTo ? `${phaseNames[phase]}から${phaseNames[phaseTo]}` : phaseNames[phase];
}

/** The names of the one or two phases of a stage; none for quantities. */
export function phaseNamesOf({ phase, phaseTo }: Pick<Stage, 'phase' | 'phaseTo'>): string[] {
  return [phase, phaseTo].flatMap((it) => (it ? [phaseNames[it]] : []));
}

/** The phases that a measure is in, in the year for which its due sentence speaks, in their order. */
export function currentPhases({ due }: Pick<Measure, 'due'>): PhaseName[] {
  const found = new Set(due.current.flatMap(({ phase, phaseTo }) => [phase, phaseTo]));
  return (Object.keys(phaseNames) as PhaseName[]).filter((phase) => found.has(phase));
}

/** The same in the as-of year alone: none once the plan is over. */
export function phasesNow({ due, plan }: Pick<Measure, 'due' | 'plan'>): PhaseName[] {
  return plan.years.includes(plan.site.settings.asOfFy) ? currentPhases({ due }) : [];
}
