import { shortYearName } from '../../words/fiscal-year.ts';
import { words, type Mark } from '../svg/marks.ts';
import { chartWidth, type IndicatorDrawing } from './indicator-layout.ts';
import type { Label, Point } from './spread-labels.ts';

/** The chart of an indicator as marks, for its page and for its file: roles are the classes of `chart.css`. */
export function chartMarks({ axis, years, path, line, points, labels }: IndicatorDrawing): Mark[] {
  return [
    {
      shape: 'line',
      place: { x1: 36, x2: chartWidth - 36, y1: axis.y, y2: axis.y },
      role: 'chart-axis',
    },
    ...years.flatMap(({ fy, x }) => [
      words(x, axis.y + 16, shortYearName(fy), 'chart-year'),
      words(x, axis.y + 29, String(fy), 'chart-year'),
    ]),
    ...through(path, 'chart-path'),
    ...through(line, 'chart-line'),
    ...points.map(pointMark),
    ...labels.map(labelMark),
  ];
}

function through(points: string, role: string): Mark[] {
  return points ? [{ shape: 'polyline', place: { points }, role }] : [];
}

function pointMark({ series, x, y }: Point): Mark {
  const role = `chart-${series}`;
  return series === 'target'
    ? { shape: 'path', place: { d: `M${x} ${y - 5}l5 5l-5 5l-5 -5z` }, role }
    : { shape: 'circle', place: { cx: x, cy: y, r: 4.5 }, role };
}

/** Words at the edges begin over the edge of their mark. */
function labelMark({ series, x, y, words: text, anchor }: Label): Mark {
  const shift = { start: -8, middle: 0, end: 8 }[anchor];
  return {
    shape: 'text',
    place: { x: x + shift, y },
    look: { 'text-anchor': anchor },
    role: `chart-label-${series}`,
    text,
  };
}
