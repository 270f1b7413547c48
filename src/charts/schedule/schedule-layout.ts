import { scaleBand } from 'd3';
import {
  emptyNote,
  judgementNotes,
  stageNotes,
  type EmptyNote,
  type StageNote,
} from '../../model/schedule/schedule-words.ts';
import { hasOpenEnd } from '../../model/schedule/lines.ts';
import type { Action, Measure, ScheduleLine, Span, Stage } from '../../model/types/model.ts';
import { yearsFrom } from '../../words/fiscal-year.ts';
import { phaseBar } from '../phases/phase-patterns.ts';
import type { Mark } from '../svg/marks.ts';

/** A line of a schedule as cells: what the table of a page and the picture are both drawn from. */
export interface TimelineRow {
  line: ScheduleLine;
  /** It is the first line of its action, whose name it carries. */
  startsAction: boolean;
  cells: TimelineCell[];
}

/** A cell that spans years in which the same stages are planned; all places in percent of it. */
export interface TimelineCell {
  fromFy: number;
  /** How many years it takes. */
  columns: number;
  bars: Bar[];
  quantities: Quantity[];
  /** What it says where it has neither a stage nor an amount. */
  emptyNote: EmptyNote | null;
  /** The middle of the as-of year, if it lies in this cell. */
  now: number | null;
}

/** A stage inside a cell: its words with what stands beside them, and its bar. */
export interface Bar {
  stage: Stage;
  notes: StageNote[];
  x: number;
  width: number;
  /** Where the part begins of which the source lets no end be read; null where it is known. */
  openFrom: number | null;
}

/** An amount that the source writes into the schedule. */
export interface Quantity {
  words: string;
  fy: number;
  notes: StageNote[];
}

/** Lays out the lines of a measure: stages that share their years stand side by side, in their order. */
export function scheduleRows({ lines }: Measure, asOfFy: number): TimelineRow[] {
  return lines.map((line, index) => ({
    line,
    startsAction: line.action !== lines[index - 1]?.action || index === 0,
    cells: cellsOf(line, asOfFy),
  }));
}

/** How many lines an action has that is divided into tracks. */
export function linesOfAction(rows: readonly TimelineRow[], action: Action): number {
  return rows.filter(({ line }) => line.action === action).length;
}

/** How many columns the table of a page has: the name of the line, then the years. */
export function tableColumns(years: readonly number[]): number {
  return 1 + years.length;
}

function cellsOf(line: ScheduleLine, asOfFy: number): TimelineCell[] {
  const shown = new Set<Stage>();
  return line.spans.map((span) => {
    const years = yearsFrom(span.fromFy, span.toFy);
    const scale = scaleBand(years, [0, 100]);
    const left = scale(asOfFy);
    const bars = barsOf(line, span, shown);
    for (const { stage } of bars) shown.add(stage);
    return {
      fromFy: span.fromFy,
      columns: years.length,
      bars,
      quantities: span.quantities.map(({ words, startFy, judgement }) => ({
        words,
        fy: startFy,
        notes: judgementNotes(judgement),
      })),
      emptyNote: bars.length + span.quantities.length === 0 ? emptyNote(line, span) : null,
      now: left === undefined ? null : round(left + scale.bandwidth() / 2),
    };
  });
}

function barsOf(line: ScheduleLine, span: Span, shown: ReadonlySet<Stage>): Bar[] {
  const scale = scaleBand(span.stages.keys(), [0, 100]);
  const width = scale.bandwidth();
  return span.stages.map((stage, index) => {
    const x = scale(index)!;
    // The source vouches for the year in which the stage begins.
    const sure = stage.startFy === span.fromFy ? width / (span.toFy - span.fromFy + 1) : 0;
    return {
      stage,
      notes: stageNotes(stage, line, shown.has(stage)),
      x: round(x),
      width: round(width),
      openFrom: hasOpenEnd(stage, line) ? round(x + sure) : null,
    };
  });
}

/** The bars of a cell of a table, which sets its width, and the line of the as-of year. */
export function cellMarks({ bars, now }: TimelineCell): Mark[] {
  const room = { left: 0, width: 100, unit: '%', inset: 0, y: 1 } as const;
  const line = { x1: `${now}%`, x2: `${now}%`, y1: 0, y2: 14, 'stroke-width': 3 };
  return [
    ...bars.flatMap((bar) => barMarks(bar, room)),
    ...(now === null ? [] : [{ shape: 'line', place: line, role: 'now-line' } as const]),
  ];
}

/** Where a cell lies: its edges, what is left free at both ends of a bar, and the height of bars. */
export interface Room {
  left: number;
  width: number;
  /** Percent in the cell of a table, pixels in a picture. */
  unit: '%' | '';
  inset: number;
  y: number;
}

/** The bar of a stage: whole as far as its end is known, pale beyond. */
export function barMarks({ stage, x, width, openFrom }: Bar, room: Room): Mark[] {
  const { left, unit, inset, y } = room;
  const at = (percent: number) => left + (percent * room.width) / 100;
  const start = at(x) + inset;
  const end = at(x + width) - inset;
  const openStart = openFrom === null ? end : Math.max(start, at(openFrom) - inset);
  const part = (from: number, to: number, isOpen: boolean) => {
    const place = { x: withUnit(from, unit), y, width: withUnit(to - from, unit), height: 12 };
    return to - from > 0.01 ? phaseBar(stage, place, isOpen) : [];
  };
  return [...part(start, openStart, false), ...part(openStart, end, true)];
}

/** Whole pixels keep edges sharp; of percentages two decimals are kept. */
function withUnit(value: number, unit: Room['unit']): string {
  return unit === '%' ? `${round(value)}%` : String(Math.round(value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
