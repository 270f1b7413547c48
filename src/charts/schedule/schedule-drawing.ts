import { scaleBand } from 'd3';
import { lifetimeWords, trackWords } from '../../model/schedule/schedule-words.ts';
import type { Measure, Plan } from '../../model/types/model.ts';
import { eraYearName } from '../../words/fiscal-year.ts';
import { clipWords, words, type Mark } from '../svg/marks.ts';
import {
  barMarks,
  scheduleRows,
  type Bar,
  type TimelineCell,
  type TimelineRow,
} from './schedule-layout.ts';

const nameWidth = 300;
const yearWidth = 120;
const lineHeight = 54;
const groupHeight = 34;
/** Below the lines: the legend and the source. */
const footHeight = 96;

/** The height of the title and of the years. */
const headHeight = 92;

/** Schedules of one plan as a picture: its size and what is drawn between its title and its legend. */
export interface ScheduleDrawing {
  width: number;
  height: number;
  marks: Mark[];
}

/** Places the lines of measures under each other and their cells along the years of the plan. */
export function scheduleDrawing(plan: Plan, measures: readonly Measure[]): ScheduleDrawing {
  const { asOfFy } = plan.site.settings;
  const right = nameWidth + plan.years.length * yearWidth;
  const scale = scaleBand(plan.years, [nameWidth, right]);
  const left = (fy: number) => scale(fy)!;
  const { groups, lines, bottom } = stacked(measures, asOfFy);
  const end = bottom + 12;
  const now = scale(asOfFy);
  return {
    width: right + 16,
    height: bottom + footHeight,
    marks: [
      ...plan.years.flatMap((fy) => yearMarks(fy, left(fy), end)),
      ...groups,
      ...lines.flatMap(({ row, y }) => nameMarks(row, y)),
      ...lines.flatMap(({ row, y }) => row.cells.flatMap((cell) => cellMarks(cell, y, left))),
      ...(now === undefined
        ? []
        : [vertical('now-line', now + scale.bandwidth() / 2, headHeight, end)]),
    ],
  };
}

interface Stacked {
  groups: Mark[];
  lines: { row: TimelineRow; y: number }[];
  bottom: number;
}

/** One measure needs no heading of its own: the title of the picture is its name. */
function stacked(measures: readonly Measure[], asOfFy: number): Stacked {
  let y = headHeight;
  const groups: Mark[] = [];
  const lines: Stacked['lines'] = [];
  for (const measure of measures) {
    if (measures.length > 1) {
      const { label, title } = measure;
      groups.push(words(12, y + 24, clipWords(`${label} ${title}`, 60), 'group'));
      y += groupHeight;
    }
    for (const row of scheduleRows(measure, asOfFy)) {
      lines.push({ row, y });
      y += lineHeight;
    }
  }
  return { groups, lines, bottom: y };
}

function yearMarks(fy: number, x: number, end: number): Mark[] {
  return [
    words(x + 4, headHeight - 22, eraYearName(fy)),
    words(x + 4, headHeight - 6, `${fy}年度`, 'small'),
    vertical('rule', x, headHeight - 36, end),
  ];
}

function vertical(role: string, x: number, y1: number, y2: number): Mark {
  return { shape: 'line', place: { x1: x, x2: x, y1, y2 }, role };
}

/** The name of a line, and when its action came or left; as in the head of its row on a page. */
function nameMarks({ line, startsAction }: TimelineRow, y: number): Mark[] {
  const { action, track } = line;
  const name = action ? [action.title, track].filter(Boolean).join('・') : trackWords(line);
  const lifetime = action && startsAction ? lifetimeWords(action).join('、') : '';
  return [
    words(12, y + 20, clipWords(name, 21)),
    ...(lifetime ? [words(12, y + 37, lifetime, 'small')] : []),
  ];
}

function cellMarks(cell: TimelineCell, y: number, leftOf: (fy: number) => number): Mark[] {
  const { fromFy, columns, bars, quantities, emptyNote } = cell;
  const left = leftOf(fromFy);
  const room = { left, width: columns * yearWidth, unit: '', inset: 2, y: y + 22 } as const;
  return [
    ...bars.flatMap((bar) => [...barMarks(bar, room), barWords(bar, room)]),
    ...quantities.map(({ words: amount, fy, notes }) =>
      words(leftOf(fy) + 4, y + 47, `◆${clipWords(amount, 11)}`, 'small', notesAfter(notes, 7)),
    ),
    ...(emptyNote?.isSeen ? [words(left + 4, y + 32, emptyNote.words, 'small')] : []),
  ];
}

/** The words over a bar, and after them as many of their notes as have room. */
function barWords(
  { stage, notes, x, width }: Bar,
  room: { left: number; width: number; y: number },
) {
  const length = (width * room.width) / 100 - 4;
  const clipped = clipWords(stage.words, Math.floor(length / 13));
  const place = Math.round(room.left + (x * room.width) / 100) + 4;
  const free = Math.floor((length - [...clipped].length * 13) / 11);
  return words(place, room.y - 5, clipped, undefined, notesAfter(notes, free));
}

function notesAfter(notes: Bar['notes'], most: number): Mark[] {
  let free = most;
  const fitting = notes.filter(({ words: note }) => {
    free -= note.length + 0.5;
    return free >= 0;
  });
  return fitting.map(({ words: note }) => ({
    shape: 'tspan',
    place: { dx: 4 },
    role: 'small',
    text: note,
  }));
}
