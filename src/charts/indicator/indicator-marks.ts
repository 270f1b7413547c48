import { shortYearName } from '../../words/fiscal-year.ts';
import { words, type Mark } from '../svg/marks.ts';
import { chartWidth, type LineDrawing } from './indicator-layout.ts';
import type { BarDrawing } from './bar-layout.ts';
import type { Label, Point } from './label.ts';

/** Values over the years as marks, for a page and for a file: roles are the classes of `chart.css`. */
export function lineMarks({ axis, years, path, line, points, labels }: LineDrawing): Mark[] {
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

/** Few or equal values as bars from 0. */
export function barMarks({ bars, zero }: BarDrawing): Mark[] {
  const { x, y1, y2 } = zero;
  return [
    ...bars.map(({ series, x: left, y, width, height }): Mark => {
      return { shape: 'rect', place: { x: left, y, width, height }, role: `bar-${series}` };
    }),
    { shape: 'line', place: { x1: x, x2: x, y1, y2 }, role: 'chart-axis' },
    words(x, y2 + 14, '0', 'chart-year'),
    ...bars.flatMap(({ series, year, words: text, wordsX, middle }): Mark[] => [
      words(0, middle + 4, year, 'bar-year'),
      words(wordsX, middle + 4, text, `bar-label-${series}`),
    ]),
  ];
}

function labelMark({ series, x, y, words: text, anchor }: Label): Mark {
  return {
    shape: 'text',
    place: { x, y },
    look: { 'text-anchor': anchor },
    role: `chart-label-${series}`,
    text,
  };
}
