import type { Division, Measure, PhaseName, Plan, ScheduleLine, Stage } from '../types/model.ts';
import { phaseNames } from './phase.ts';

/** By what a line of a timeline can be chosen. */
export interface LineTraits {
  readonly divisions: readonly Division[];
  /** The phases planned in the year or, where the plan does not reach it, in any year. */
  readonly phases: readonly PhaseName[];
  /** Whether the year asks for something else than the one before it. */
  readonly changes: boolean;
}

/** The traits of a line of a measure, in a year. */
export function traitsOf(measure: Measure, line: ScheduleLine, fy: number): LineTraits {
  const own = stagesIn(line, fy);
  const stages = measure.plan.years.includes(fy) ? (own ?? []) : line.stages;
  const before = stagesIn(line, fy - 1);
  return {
    divisions: line.action?.divisions ?? measure.divisions,
    phases: [...new Set(stages.flatMap(({ phase, phaseTo }) => [phase, phaseTo]))].filter(
      (phase) => phase !== null,
    ),
    changes: own !== null && before !== null && inWords(own) !== inWords(before),
  };
}

function stagesIn({ spans }: ScheduleLine, fy: number): readonly Stage[] | null {
  return spans.find(({ fromFy, toFy }) => fromFy <= fy && fy <= toFy)?.stages ?? null;
}

/** The same words printed once more in the next year are no change. */
function inWords(stages: readonly Stage[]): string {
  return stages.map(({ words, phase, phaseTo }) => [words, phase, phaseTo].join()).join('／');
}

/** What the timeline of a plan can be narrowed by, and how many lines it has and changes in the as-of year. */
export function timelineChoices({ site, measures, divisions }: Plan) {
  const lines = measures.flatMap((measure) =>
    measure.lines.map((line) => traitsOf(measure, line, site.settings.asOfFy)),
  );
  const owners = new Set(lines.flatMap((line) => line.divisions));
  const used = new Set(lines.flatMap(({ phases }) => phases));
  return {
    all: lines.length,
    divisions: divisions.filter((division) => owners.has(division)),
    phases: (Object.keys(phaseNames) as PhaseName[]).filter((phase) => used.has(phase)),
    changes: lines.filter(({ changes }) => changes).length,
  };
}
