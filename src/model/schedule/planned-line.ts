import type { ScheduleLine, Stage } from '../types/model.ts';
import { hasEnded, isEndUnread, plannedIn, shownUntil, stagesOf } from './lines.ts';

/** What a line that is still part of the plan asks for in a year, and what comes after and before. */
export interface PlannedLine {
  readonly line: ScheduleLine;
  /** How a sentence calls the line. */
  readonly name: string;
  /** What is planned in the year. */
  readonly stages: readonly Stage[];
  /** What begins after it. */
  readonly later: readonly Stage[];
  /** What was planned last, where nothing is planned in the year or after it. */
  readonly last: { readonly stages: readonly Stage[]; readonly untilFy: number } | null;
  /** Of the stages in the year, those of which nothing tells when they are over. */
  readonly unread: readonly Stage[];
  /** Of them, those that the source ends before the plan, and nothing follows. */
  readonly ending: readonly Stage[];
}

/** The lines that have stages and did not leave the plan before the year. */
export function plannedLines(
  lines: readonly ScheduleLine[],
  fy: number,
  lastFy: number,
): PlannedLine[] {
  const running = lines.filter(
    (line) => stagesOf(line).length > 0 && !(line.action && hasEnded(line.action, fy)),
  );
  const isOneAction = new Set(running.map(({ action }) => action)).size === 1;
  return running.map((line) => {
    const stages = plannedIn(line, fy, lastFy);
    const later = stagesOf(line).filter(({ startFy }) => startFy > fy);
    return {
      line,
      name: nameOf(line, isOneAction),
      stages,
      later,
      last: stages.length + later.length > 0 ? null : lastOf(line, lastFy),
      // Of what begins in the last year of the plan, that year is certain.
      unread: stages.filter((stage) => isEndUnread(stage, line) && stage.startFy < lastFy),
      ending: later.length > 0 ? [] : stages.filter((stage) => isLast(stage, line, lastFy)),
    };
  });
}

/** Whether a stage ends before the plan, and no stage of its cell comes after it. */
function isLast(stage: Stage, line: ScheduleLine, lastFy: number): boolean {
  const isFollowed = stagesOf(line).some(
    ({ cell }) => cell.no === stage.cell.no && cell.step > stage.cell.step,
  );
  return !isFollowed && stage.endFy !== null && stage.endFy < lastFy;
}

/** What a line ends with: of the stages that are shown longest, those after which nothing comes in their cell. */
function lastOf(line: ScheduleLine, lastFy: number): NonNullable<PlannedLine['last']> {
  const stages = stagesOf(line);
  const untilFy = stages.reduce(
    (last, stage) => Math.max(last, shownUntil(stage, line, lastFy)),
    -Infinity,
  );
  const longest = stages.filter((stage) => shownUntil(stage, line, lastFy) === untilFy);
  const isFollowed = ({ cell }: Stage) =>
    longest.some((other) => other.cell.no === cell.no && other.cell.step > cell.step);
  return { untilFy, stages: longest.filter((stage) => !isFollowed(stage)) };
}

/** Where all lines belong to one action, its name goes without saying. */
function nameOf({ action, track }: ScheduleLine, isOneAction: boolean): string {
  if (!action) return track ?? '施策の全体';
  if (!track) return action.title;
  return isOneAction ? track : `${action.title}の「${track}」`;
}
