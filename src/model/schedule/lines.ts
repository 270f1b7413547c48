import type { Action, Measure, ScheduleLine, Span, Stage } from '../types/model.ts';

/** The lines of a measure; stages that belong to no action form lines of their own. */
export function measureLines(measure: Measure): ScheduleLine[] {
  const loose = measure.stages.filter(({ actions }) => actions.length === 0);
  const own = Map.groupBy(loose, ({ track }) => track);
  const { years } = measure.plan;
  return [
    ...measure.actions.flatMap(linesOf),
    ...[...own].map(([track, stages]) => lineOf(null, track, stages, years)),
  ];
}

/** The lines of an action: one, or one for each of its tracks, in printed order. */
export function linesOf(action: Action): ScheduleLine[] {
  const { years } = action.measure.plan;
  const tracks = Map.groupBy(action.stages, ({ track }) => track);
  if (tracks.size === 0) return [lineOf(action, null, [], years)];
  return [...tracks].map(([track, stages]) => lineOf(action, track, stages, years));
}

function lineOf(
  action: Action | null,
  track: string | null,
  stages: Stage[],
  years: readonly number[],
): ScheduleLine {
  return { action, track, stages, spans: spansOf(stages, years) };
}

/**
 * The last year in which a stage of a line is shown: its end; where the source lets none be read,
 * the year before the next stage of the line begins, or the last year of the plan.
 */
export function shownUntil(stage: Stage, line: readonly Stage[], lastFy: number): number {
  if (stage.endFy !== null) return stage.endFy;
  const later = stagesOf(line)
    .map(({ startFy }) => startFy)
    .filter((fy) => fy > stage.startFy);
  return later.length > 0 ? Math.min(...later) - 1 : Math.max(lastFy, stage.startFy);
}

/** What is to be done; an amount written into the schedule is a target, not a stage. */
export function stagesOf(line: readonly Stage[]): Stage[] {
  return line.filter(({ kind }) => kind !== 'quantity');
}

/** The stages of a line that are planned in a year. */
export function plannedIn(line: readonly Stage[], fy: number, lastFy: number): Stage[] {
  return stagesOf(line).filter(
    (stage) => stage.startFy <= fy && fy <= shownUntil(stage, line, lastFy),
  );
}

/** Cuts the years of a line into runs, each with the stages that are planned in it. */
export function spansOf(line: readonly Stage[], years: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const fy of years) {
    const planned = plannedIn(line, fy, years.at(-1)!);
    const last = spans.at(-1);
    const isSame =
      last?.stages.length === planned.length &&
      planned.every((stage, index) => stage === last.stages[index]);
    if (last && isSame) last.toFy = fy;
    else spans.push({ fromFy: fy, toFy: fy, stages: planned, quantities: [] });
  }
  for (const span of spans)
    span.quantities = line.filter(
      ({ kind, startFy }) => kind === 'quantity' && startFy >= span.fromFy && startFy <= span.toFy,
    );
  return spans;
}
