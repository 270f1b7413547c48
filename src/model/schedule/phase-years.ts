import type { Action, PhaseName, Plan } from '../types/model.ts';
import { phaseNames } from './phase.ts';
import { linesOf, plannedIn } from './lines.ts';

/** The actions of a plan that are planned in a phase, year by year. */
export interface PhaseYears {
  readonly phase: PhaseName;
  readonly years: readonly { readonly fy: number; readonly actions: readonly Action[] }[];
}

/**
 * How the actions of a plan move through the phases: a row for every phase that occurs, with every
 * year of the plan. An action in two phases counts for both.
 */
export function phaseYears(plan: Plan): PhaseYears[] {
  return (Object.keys(phaseNames) as PhaseName[])
    .map((phase) => ({
      phase,
      years: plan.years.map((fy) => ({
        fy,
        actions: plan.actions.filter((action) => isIn(action, phase, fy)),
      })),
    }))
    .filter(({ years }) => years.some(({ actions }) => actions.length > 0));
}

function isIn(action: Action, phase: PhaseName, fy: number): boolean {
  const lastFy = action.measure.plan.years.at(-1)!;
  return linesOf(action).some((line) =>
    plannedIn(line, fy, lastFy).some((stage) => stage.phase === phase || stage.phaseTo === phase),
  );
}
