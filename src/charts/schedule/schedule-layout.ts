import { scaleBand } from 'd3';
import type { ScheduleLine, Span, Stage } from '../../model/types/model.ts';

/** A line of the timeline as table cells. */
export interface TimelineRow {
  line: ScheduleLine;
  cells: TimelineCell[];
}

/** A cell that spans years in which the same stages are planned; all places in percent of it. */
export interface TimelineCell {
  fromFy: number;
  toFy: number;
  /** How many year columns it takes. */
  columns: number;
  bars: Bar[];
  quantities: readonly Stage[];
  /** The middle of the as-of year, if it lies in this cell. */
  now: number | null;
}

/** The bar of one stage inside its cell. */
export interface Bar {
  stage: Stage;
  x: number;
  width: number;
  /** The stage was already in the cell before: its words need no repeating. */
  isContinued: boolean;
  /** Where the part begins of which the source lets no end be read; null where it is known. */
  openFrom: number | null;
}

/** Lays out a line: stages that share their years stand side by side, in their order. */
export function scheduleRow(line: ScheduleLine, asOfFy: number): TimelineRow {
  const shown = new Set<Stage>();
  const cells = line.spans.map((span) => {
    const cell = layOutCell(span, asOfFy, shown);
    for (const stage of span.stages) shown.add(stage);
    return cell;
  });
  return { line, cells };
}

function layOutCell(span: Span, asOfFy: number, shown: Set<Stage>): TimelineCell {
  const { fromFy, toFy, stages, quantities } = span;
  const years = Array.from({ length: toFy - fromFy + 1 }, (_, index) => fromFy + index);
  const yearScale = scaleBand(years, [0, 100]);
  const stageScale = scaleBand(stages.keys(), [0, 100]);
  const left = yearScale(asOfFy);
  const sure = stageScale.bandwidth() / years.length;
  return {
    fromFy,
    toFy,
    columns: years.length,
    bars: stages.map((stage, index) => ({
      stage,
      x: round(stageScale(index)!),
      width: round(stageScale.bandwidth()),
      isContinued: shown.has(stage),
      openFrom:
        stage.endFy === null ? round(stageScale(index)! + (shown.has(stage) ? 0 : sure)) : null,
    })),
    quantities,
    now: left === undefined ? null : round(left + yearScale.bandwidth() / 2),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
