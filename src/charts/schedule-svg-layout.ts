import { scaleBand } from 'd3';
import type { Measure, ScheduleLine, Stage } from '../model/model.ts';

const nameWidth = 300;
const yearWidth = 120;
const lineHeight = 54;
const headHeight = 92;
const footHeight = 56;

/** A stage as a bar with its words; all places in pixels. */
export interface SvgBar {
  stage: Stage;
  x: number;
  y: number;
  width: number;
}

/** The schedule of a measure as numbers: what the picture is drawn from. */
export interface ScheduleDrawing {
  width: number;
  height: number;
  years: { fy: number; x: number; width: number }[];
  lines: { line: ScheduleLine; y: number }[];
  bars: SvgBar[];
  /** Amounts written into the schedule, in their years. */
  quantities: { words: string; x: number; y: number }[];
  /** The middle of the as-of year, if the plan has it. */
  now: number | null;
  headHeight: number;
  nameWidth: number;
}

/** Places the lines of a measure under each other and its stages along the years. */
export function scheduleDrawing({ lines, plan }: Measure): ScheduleDrawing {
  const right = nameWidth + plan.years.length * yearWidth;
  const scale = scaleBand(plan.years, [nameWidth, right]);
  const placed = lines.map((line, index) => ({ line, y: headHeight + index * lineHeight }));
  const now = scale(plan.site.settings.asOfFy);
  return {
    width: right + 16,
    height: headHeight + lines.length * lineHeight + footHeight,
    years: plan.years.map((fy) => ({ fy, x: scale(fy)!, width: scale.bandwidth() })),
    lines: placed,
    bars: placed.flatMap(({ line, y }) => barsOf(line, y, (fy) => scale(fy)!, scale.bandwidth())),
    quantities: placed.flatMap(({ line, y }) =>
      line.stages
        .filter(({ kind }) => kind === 'quantity')
        .map(({ words, startFy }) => ({ words, x: scale(startFy)! + 4, y: y + 47 })),
    ),
    now: now === undefined ? null : now + scale.bandwidth() / 2,
    headHeight,
    nameWidth,
  };
}

/** Stages that share their years stand side by side, each in its part of them. */
function barsOf(
  { spans }: ScheduleLine,
  y: number,
  left: (fy: number) => number,
  width: number,
): SvgBar[] {
  return spans.flatMap(({ fromFy, toFy, stages }) => {
    const part = ((toFy - fromFy + 1) * width) / Math.max(1, stages.length);
    return stages.map((stage, index) => ({
      stage,
      x: left(fromFy) + index * part + 2,
      y: y + 22,
      width: part - 4,
    }));
  });
}
