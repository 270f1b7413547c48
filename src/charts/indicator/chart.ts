import { barWords, chartKey, chartWay } from '../../model/indicators/chart-words.ts';
import type { Indicator } from '../../model/types/model.ts';
import type { Mark } from '../svg/marks.ts';
import { barDrawing } from './bar-layout.ts';
import { chartHeight, lineDrawing, valuesToDraw } from './indicator-layout.ts';
import { barMarks, lineMarks } from './indicator-marks.ts';

/** The chart of an indicator: what page, file and picture draw. */
export interface Chart {
  marks: Mark[];
  height: number;
  /** What its signs mean, in words. */
  key: string[];
  /** How far the latest actual is on the way to the last target. */
  way: string | null;
  startsAtZero: boolean;
  firstFy: number;
  lastFy: number;
}

/** A line needs more values than these to show a course. */
const fewValues = 3;

/** Draws an indicator; null where there is no number to draw. */
export function chartOf(indicator: Indicator): Chart | null {
  const line = lineDrawing(indicator);
  if (!line) return null;
  const values = valuesToDraw(indicator);
  const isFew = values.length <= fewValues;
  const isEqual = values.every(({ value }) => value === values[0]!.value);
  const bars = isFew || isEqual || !line.hasAllLabels ? barDrawing(indicator) : null;
  const common = {
    way: chartWay(indicator),
    firstFy: line.years[0]!.fy,
    lastFy: line.years.at(-1)!.fy,
  };
  if (bars)
    return {
      ...common,
      marks: barMarks(bars),
      height: bars.height,
      key: [barWords],
      startsAtZero: true,
    };
  const series = new Set(values.map((value) => value.series));
  return {
    ...common,
    marks: lineMarks(line),
    height: chartHeight,
    key: chartKey({ series, hasPath: indicator.path.length > 1 }),
    startsAtZero: line.axis.startsAtZero,
  };
}
