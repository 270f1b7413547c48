import { scaleLinear } from 'd3';
import type { Indicator } from '../../model/types/model.ts';
import { valueLabel } from '../../model/indicators/chart-words.ts';
import { shortYearName } from '../../words/fiscal-year.ts';
import { chartWidth, valuesToDraw } from './indicator-layout.ts';
import type { Point } from './label.ts';
import { wordsWidth } from './text-box.ts';

const rowHeight = 30;
const barHeight = 12;
const top = 8;
/** Beside the zero of the axis: 「R10 2028」. */
const yearWidth = 76;
const gap = 6;

/** A value as a bar from 0. */
export interface Bar {
  series: Point['series'];
  /** 「R10 2028」 */
  year: string;
  /** 「目標100件」 */
  words: string;
  /** Upper left corner and size. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the words begin, on the middle of the bar. */
  wordsX: number;
  middle: number;
}

/** Few values, or equal ones, as bars: no line is told where there is none, and no words can touch one. */
export interface BarDrawing {
  bars: Bar[];
  /** The line of 0, with its name at its foot. */
  zero: { x: number; y1: number; y2: number };
  height: number;
}

/** Places the values of an indicator as bars, in the order of their years; null where one is below 0 or there is none. */
export function barDrawing(indicator: Indicator): BarDrawing | null {
  const values = valuesToDraw(indicator)
    .map((value) => ({ ...value, words: valueLabel(value, indicator) }))
    .toSorted((a, b) => a.fy - b.fy);
  if (values.length === 0 || values.some(({ value }) => value < 0)) return null;
  // The longest words have their room, whatever bar they stand beside.
  const room = values.reduce((most, { words }) => Math.max(most, wordsWidth(words, 12.5)), 0);
  const most = values.reduce((sum, { value }) => Math.max(sum, value), 0);
  const zero = yearWidth;
  const length = scaleLinear([0, most || 1], [0, Math.max(0, chartWidth - zero - gap - room)]);
  const foot = top + values.length * rowHeight;
  return {
    bars: values.map(({ series, fy, value, words }, row) => {
      const y = top + row * rowHeight + (rowHeight - barHeight) / 2;
      // Down, so that the words beside the longest bar have all of their room.
      const width = Math.floor(length(value) * 10) / 10;
      return {
        series,
        year: `${shortYearName(fy)} ${fy}`,
        words,
        ...{ x: zero, y, width, height: barHeight },
        wordsX: zero + width + gap,
        middle: y + barHeight / 2,
      };
    }),
    zero: { x: zero, y1: top, y2: foot },
    height: foot + 20,
  };
}
