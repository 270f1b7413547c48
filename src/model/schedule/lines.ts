import type { Action, Measure, Plan, ScheduleLine, Span, Stage } from '../types/model.ts';
import type { Lifetime } from '../types/plan.ts';

/** The lines of a measure; stages that belong to no action form lines of their own. */
export function measureLines(measure: Measure): ScheduleLine[] {
  const loose = measure.stages.filter(({ actions }) => actions.length === 0);
  const own = Map.groupBy(loose, ({ track }) => track);
  return [
    ...measure.actions.flatMap(linesOf),
    ...[...own].map(([track, stages]) => lineOf(measure, null, track, stages)),
  ];
}

/** The lines of an action: one, or one for each of its tracks, in printed order. */
export function linesOf(action: Action): ScheduleLine[] {
  const { measure } = action;
  const tracks = Map.groupBy(action.stages, ({ track }) => track);
  if (tracks.size === 0) return [lineOf(measure, action, null, [])];
  return [...tracks].map(([track, stages]) => lineOf(measure, action, track, stages));
}

function lineOf(
  measure: Measure,
  action: Action | null,
  track: string | null,
  stages: readonly Stage[],
): ScheduleLine {
  const end = Math.min(action?.toFy ?? Infinity, measure.toFy ?? Infinity);
  const line = { action, track, stages, endFy: Number.isFinite(end) ? end : null };
  return { ...line, spans: spansOf(line, measure.plan.years) };
}

/** Whether a measure or action has left its plan before the year. */
export function hasEnded({ toFy }: Pick<Lifetime, 'toFy'>, fy: number): boolean {
  return toFy !== null && toFy < fy;
}

/** The as-of year, or the nearest year in which a measure or action is part of its plan. */
export function yearWithin({ site, startFy, endFy }: Plan, { fromFy, toFy }: Lifetime): number {
  const last = Math.min(site.settings.asOfFy, endFy ?? Infinity, toFy ?? Infinity);
  return Math.max(last, startFy ?? -Infinity, fromFy ?? -Infinity);
}

/** What decides in which years the stages of a line are planned. */
type Planned = Pick<ScheduleLine, 'stages' | 'endFy'>;

/**
 * The last year in which a stage of a line is shown: its end; where the source lets none be read,
 * the year in which the next stage of its cell begins or the year before that of the next cell, or
 * the last year of the plan. What has left the plan is over with the year in which it left, whatever
 * was printed for later.
 */
export function shownUntil(stage: Stage, line: Planned, lastFy: number): number {
  return Math.min(printedUntil(stage, line, lastFy), line.endFy ?? Infinity);
}

function printedUntil(stage: Stage, line: Planned, lastFy: number): number {
  if (stage.endFy !== null) return stage.endFy;
  const later = stagesOf(line).filter((other) => ends(other, stage));
  const next = later.reduce((first, { startFy }) => Math.min(first, startFy), Infinity);
  return Math.max(Number.isFinite(next) ? next - 1 : lastFy, stage.startFy);
}

/** Whether a stage ends another of its line: it follows in the same cell, or stands in a cell of later years. */
function ends(stage: Stage, other: Stage): boolean {
  if (stage.cell.no === other.cell.no) return stage.cell.step > other.cell.step;
  return stage.startFy > other.startFy;
}

/** Whether nothing tells when a stage is over: no end of its own, and nothing that ends it. */
export function isEndUnread(stage: Stage, line: Planned): boolean {
  if (stage.endFy !== null || line.endFy !== null) return false;
  return !stagesOf(line).some((other) => ends(other, stage));
}

/** Whether the source marks a stage with the one year in which it begins, 【R9】, and says nothing of its end. */
export function isMarkedWithYear({ endFy, periodLabel }: Stage): boolean {
  return endFy === null && periodLabel !== null && !periodLabel.includes('～');
}

/**
 * Whether the end of a stage is open: the source lets none be read, and the line did not leave the plan
 * while the stage was running, which is an end, too.
 */
export function hasOpenEnd(stage: Stage, line: Planned): boolean {
  if (stage.endFy !== null) return false;
  const later = stagesOf(line).filter((other) => ends(other, stage));
  // What follows in the same cell and year ends it in that year.
  if (later.some(({ startFy }) => startFy === stage.startFy)) return false;
  return line.endFy === null || later.length > 0;
}

/**
 * What is to be done; an amount written into the schedule is a target, not a stage, and what was
 * to begin after the line left the plan is not to be done any more.
 */
export function stagesOf({ stages, endFy }: Planned): Stage[] {
  return stages.filter(
    ({ kind, startFy }) => kind !== 'quantity' && startFy <= (endFy ?? Infinity),
  );
}

/** The stages of a line that are planned in a year. */
export function plannedIn(line: Planned, fy: number, lastFy: number): Stage[] {
  return stagesOf(line).filter(
    (stage) => stage.startFy <= fy && fy <= shownUntil(stage, line, lastFy),
  );
}

/** Cuts the years of a line into runs, each with the stages that are planned in it, and where the line left the plan. */
export function spansOf(line: Planned, years: readonly number[]): Span[] {
  const lastFy = years.at(-1) ?? 0;
  const byYear = years.map((fy) => ({ fy, stages: plannedIn(line, fy, lastFy) }));
  const starts = byYear.filter(
    ({ fy, stages }, at) => !isSame(stages, byYear[at - 1]?.stages) || fy - 1 === line.endFy,
  );
  return starts.map(({ fy, stages }, at) => {
    const toFy = (starts[at + 1]?.fy ?? lastFy + 1) - 1;
    return { fromFy: fy, toFy, stages, quantities: quantitiesIn(line, fy, toFy) };
  });
}

function isSame(stages: readonly Stage[], others: readonly Stage[] | undefined): boolean {
  return (
    stages.length === others?.length && stages.every((stage, index) => stage === others[index])
  );
}

function quantitiesIn({ stages, endFy }: Planned, fromFy: number, toFy: number): Stage[] {
  const lastFy = Math.min(toFy, endFy ?? Infinity);
  return stages.filter(
    ({ kind, startFy }) => kind === 'quantity' && startFy >= fromFy && startFy <= lastFy,
  );
}
