import { tables } from '../../tables/all-tables.ts';
import type { PhaseName, Stage } from '../types/model.ts';

const column = tables.phases.columns.find(({ name }) => name === 'phase');

/** The phases in their order, each with its Japanese name: prepare → 検討・準備. */
export const phaseNames = Object.fromEntries(
  Object.entries(column?.values ?? {}).map(([phase, { ja }]) => [phase, ja]),
) as Record<PhaseName, string>;

/** The phase of a stage in words; 検討・実施 gives 「検討・準備から導入・実施」; none for quantities. */
export function phaseWords({ phase, phaseTo }: Stage): string {
  if (!phase) return '';
  return phaseTo ? `${phaseNames[phase]}から${phaseNames[phaseTo]}` : phaseNames[phase];
}
