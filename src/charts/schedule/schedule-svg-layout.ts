import { scaleBand } from 'd3';
import type { Measure, Plan, ScheduleLine, Stage } from '../../model/types/model.ts';

const nameWidth = 300;
const yearWidth = 120;
const lineHeight = 54;
const groupHeight = 34;
const headHeight = 92;
const footHeight = 96;

/** A stage as a bar with its words; all places in pixels. */
export interface SvgBar {
  stage: Stage;
  x: number;
  y: number;
  width: number;
  /** The part for which the source vouches: the first year of a stage whose end it does not tell. */
  sureWidth: number;
}

/** Schedules of one plan as numbers: what the picture is drawn from. */
export interface ScheduleDrawing {
  width: number;
  height: number;
  years: { fy: number; x: number; width: number }[];
  /** Headings over the lines of each measure, where there are several. */
  groups: { measure: Measure; y: number }[];
  lines: { line: ScheduleLine; y: number }[];
  bars: SvgBar[];
  /** Amounts written into the schedule, in their years. */
  quantities: { words: string; x: number; y: number }[];
  /** The middle of the as-of year, if the plan has it. */
  now: number | null;
  headHeight: number;
  nameWidth: number;
}

/** Places the lines of measures under each other and their stages along the years of the plan. */
export function scheduleDrawing(plan: Plan, measures: readonly Measure[]): ScheduleDrawing {
  const right = nameWidth + plan.years.length * yearWidth;
  const scale = scaleBand(plan.years, [nameWidth, right]);
  const { groups, lines, bottom } = stacked(measures);
  const now = scale(plan.site.settings.asOfFy);
  return {
    width: right + 16,
    height: bottom + footHeight,
    years: plan.years.map((fy) => ({ fy, x: scale(fy)!, width: scale.bandwidth() })),
    groups,
    lines,
    bars: lines.flatMap(({ line, y }) => barsOf(line, y, (fy) => scale(fy)!, scale.bandwidth())),
    quantities: lines.flatMap(({ line, y }) =>
      line.stages
        .filter(({ kind }) => kind === 'quantity')
        .map(({ words, startFy }) => ({ words, x: scale(startFy)! + 4, y: y + 47 })),
    ),
    now: now === undefined ? null : now + scale.bandwidth() / 2,
    headHeight,
    nameWidth,
  };
}

/** One measure needs no heading of its own: the title of the picture is its name. */
function stacked(measures: readonly Measure[]) {
  let y = headHeight;
  const groups: ScheduleDrawing['groups'] = [];
  const lines: ScheduleDrawing['lines'] = [];
  for (const measure of measures) {
    if (measures.length > 1) {
      groups.push({ measure, y });
      y += groupHeight;
    }
    for (const line of measure.lines) {
      lines.push({ line, y });
      y += lineHeight;
    }
  }
  return { groups, lines, bottom: y };
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
    return stages.map((stage, index) => {
      const firstYear = stage.startFy === fromFy ? part / (toFy - fromFy + 1) : 0;
      return {
        stage,
        x: left(fromFy) + index * part + 2,
        y: y + 22,
        width: part - 4,
        sureWidth: stage.endFy === null ? Math.max(0, firstYear - 4) : part - 4,
      };
    });
  });
}
