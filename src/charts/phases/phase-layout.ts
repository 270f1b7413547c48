import { max, scaleLinear } from 'd3';
import { currentPhases } from '../../model/schedule/phase.ts';
import type { PhaseYears } from '../../model/schedule/phase-years.ts';
import type { Action, Measure, PhaseName, Plan } from '../../model/types/model.ts';
import type { Mark } from '../svg/marks.ts';
import { phaseBar } from './phase-patterns.ts';

/** How many actions the as-of year finds in a phase. */
export interface PhaseBar {
  phase: PhaseName;
  actions: readonly Action[];
  marks: Mark[];
}

/** A bar for each phase of the as-of year, the longest as wide as there is room. */
export function phaseBars({ dueByPhase }: Plan): PhaseBar[] {
  const most = max(dueByPhase, ({ actions }) => actions.length) ?? 0;
  const width = scaleLinear([0, most], [0, 100]);
  return dueByPhase.map(({ phase, actions }) => ({
    phase,
    actions,
    marks: phaseBar({ phase }, { width: percent(width(actions.length), 2), height: 14 }),
  }));
}

/** A row of the table of phases and years: the number of actions of each year, and its bar. */
export interface PhaseRow {
  phase: PhaseName;
  cells: { fy: number; count: number; marks: Mark[] }[];
}

/** The table of a plan's phases by year; the largest count of all fills its cell. */
export function phaseRows(found: readonly PhaseYears[]): PhaseRow[] {
  const counts = found.flatMap(({ years }) => years.map(({ actions }) => actions.length));
  const width = scaleLinear([0, max(counts) ?? 0], [0, 100]);
  return found.map(({ phase, years }) => ({
    phase,
    cells: years.map(({ fy, actions: { length: count } }) => ({
      fy,
      count,
      marks: phaseBar({ phase }, { width: percent(width(count), 1), height: 10 }),
    })),
  }));
}

/** The phases of the year for which the due sentence of a measure speaks, side by side. */
export function phaseStrip(measure: Measure): { phases: PhaseName[]; marks: Mark[] } {
  const phases = currentPhases(measure);
  const width = 100 / phases.length;
  const marks = phases.flatMap((phase, at) =>
    phaseBar({ phase }, { x: `${(at * 100) / phases.length}%`, width: `${width}%`, height: 10 }),
  );
  return { phases, marks };
}

function percent(value: number, decimals: number): string {
  return `${Number(value.toFixed(decimals))}%`;
}
