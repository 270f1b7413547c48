import { extent, scaleLinear, scalePoint } from 'd3';
import type { Indicator, IndicatorValue } from '../../model/types/model.ts';
import { valueLabel } from '../../model/indicators/chart-words.ts';
import { freeLabels } from './free-labels.ts';
import type { Label, Point } from './label.ts';

export const chartWidth = 360;
export const chartHeight = 240;
const margin = { top: 24, right: 44, bottom: 44, left: 44 };

/** The values of an indicator over the years as numbers: what the picture is drawn from. */
export interface LineDrawing {
  years: { fy: number; x: number }[];
  points: Point[];
  /** Words beside the points that touch nothing, and whether there is room for all of them. */
  labels: Label[];
  hasAllLabels: boolean;
  /** Through baseline and targets: the way that is asked for. */
  path: string;
  /** Through the actuals. */
  line: string;
  /** The bottom line, and whether it stands at 0. */
  axis: { y: number; startsAtZero: boolean };
}

/** The values that have a year and a number: the baseline, the targets, the actuals. */
export function valuesToDraw({ baseline, targets, actuals }: Indicator) {
  return [baseline, ...targets, ...actuals].flatMap((value) =>
    typeof value?.fy === 'number' && value.value !== null ? [pointOf(value)] : [],
  );
}

/** Places the values of an indicator; null where there is no number to draw. */
export function lineDrawing(indicator: Indicator): LineDrawing | null {
  const points = valuesToDraw(indicator);
  if (points.length === 0) return null;
  const path = indicator.path;
  const years = yearsOf([...points, ...path].map(({ fy }) => fy));
  const x = scalePoint(years, [margin.left, chartWidth - margin.right]);
  const domain = domainOf([...points, ...path].map(({ value }) => value));
  const y = scaleLinear(domain, [chartHeight - margin.bottom, margin.top]);
  const place = ({ fy, value }: { fy: number; value: number }) => ({
    x: round(x(fy)!),
    y: round(y(value)),
  });
  const placed = points.map((point) => ({ series: point.series, ...place(point) }));
  const lines = [path, points.filter(({ series }) => series === 'actual')].map((line) =>
    line.map(place),
  );
  const words = points.flatMap((point, index) =>
    repeats(points, index) ? [] : { ...placed[index]!, words: valueLabel(point, indicator) },
  );
  const frame = { left: 0, right: chartWidth, top: 2, bottom: chartHeight - margin.bottom - 2 };
  const labels = freeLabels(words, { points: placed, lines, frame });
  return {
    years: years.map((fy) => ({ fy, x: round(x(fy)!) })),
    points: placed,
    labels,
    hasAllLabels: labels.length === words.length,
    path: polyline(lines[0]!),
    line: polyline(lines[1]!),
    axis: { y: chartHeight - margin.bottom, startsAtZero: domain[0] === 0 },
  };
}

/** Whether a value stands between two of its series that are the same: words on each would run into one another. */
function repeats(points: ReturnType<typeof pointOf>[], index: number): boolean {
  const isSame = (other: number) =>
    points[other]?.series === points[index]!.series && points[other].value === points[index]!.value;
  return isSame(index - 1) && isSame(index + 1);
}

function pointOf({ series, fy, value, qualifier, printed }: IndicatorValue) {
  return { series, fy: fy!, value: value!, qualifier, printed };
}

/** Every year from the first to the last, so that distances in time are true. */
function yearsOf(years: number[]): number[] {
  const [first, last] = extent(years) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** From 0, unless all values lie so close together that nothing would be seen. */
function domainOf(values: number[]): [number, number] {
  const [low, high] = extent(values) as [number, number];
  const spread = high - low;
  if (low > 0 && spread > 0 && spread < high * 0.2) return [low - spread, high + spread * 0.5];
  const top = high > 0 ? high * 1.1 : high === low ? low + 1 : 0;
  return [Math.min(0, low), top];
}

function polyline(points: { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
