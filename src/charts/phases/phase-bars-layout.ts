import { max, scaleLinear } from 'd3';
import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Action, PhaseName, Plan } from '../../model/types/model.ts';
import { phaseNames } from '../../model/schedule/phase.ts';

/** How many actions the as-of year finds in each phase; widths in percent of the longest. */
export interface PhaseBar {
  phase: PhaseName;
  actions: readonly Action[];
  width: number;
}

/** The bars of a plan and what they show, in one sentence. */
export function phaseBars(plan: Plan): { bars: PhaseBar[]; finding: string } {
  const most = max(plan.dueByPhase, ({ actions }) => actions.length) ?? 0;
  const width = scaleLinear([0, most], [0, 100]);
  const bars = plan.dueByPhase.map(({ phase, actions }) => ({
    phase,
    actions,
    width: Math.round(width(actions.length) * 100) / 100,
  }));
  const largest = bars.find(({ actions }) => actions.length === most);
  if (!largest) return { bars, finding: '' };
  const year = fiscalYearName(plan.site.settings.asOfFy);
  const finding = `${year}は、取組項目${plan.actions.length}件のうち${most}件が「${phaseNames[largest.phase]}」の段階にあたります。`;
  return { bars, finding };
}
