import { scaleLinear } from 'd3';
import { numbersOf, type UnitGroup } from '../../model/compare/comparisons.ts';
import type { Indicator } from '../../model/types/model.ts';
import type { Mark } from '../svg/marks.ts';

/** Height of the picture of a row in pixels; it is as wide as its cell. */
const compareHeight = 24;

/** Percent left free at both ends, so that marks at an end stay whole. */
const margin = 4;

/**
 * One row on the axis that it shares with its group: nought, the way from the baseline to the newest actual, and a
 * stroke for the target. Places are percent of the cell.
 */
export function compareMarks(indicator: Indicator, { from, to }: UnitGroup): Mark[] {
  const scale = scaleLinear([from, to === from ? from + 1 : to], [margin, 100 - margin]);
  const at = (value: number) => `${Math.round(scale(value) * 100) / 100}%`;
  const { baseline, actual, target } = numbersOf(indicator);
  const middle = compareHeight / 2;
  return [
    line(at(from), at(to), middle, 'compare-axis'),
    upright(at(0), middle - 4, middle + 4, 'compare-axis'),
    ...(baseline !== null && actual !== null
      ? [line(at(baseline), at(actual), middle, 'chart-line')]
      : []),
    ...(target === null ? [] : [upright(at(target), 3, compareHeight - 3, 'compare-target')]),
    ...(baseline === null ? [] : [circle(at(baseline), middle, 'chart-baseline')]),
    ...(actual === null ? [] : [circle(at(actual), middle, 'chart-actual')]),
  ];
}

function line(x1: string, x2: string, y: number, role: string): Mark {
  return { shape: 'line', place: { x1, x2, y1: y, y2: y }, role };
}

function upright(x: string, y1: number, y2: number, role: string): Mark {
  return { shape: 'line', place: { x1: x, x2: x, y1, y2 }, role };
}

function circle(cx: string, cy: number, role: string): Mark {
  return { shape: 'circle', place: { cx, cy, r: 5 }, role };
}
