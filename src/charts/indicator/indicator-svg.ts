import { cutAxisWords } from '../../model/indicators/chart-words.ts';
import { sourceWords } from '../../words/source-place.ts';
import type { Indicator } from '../../model/types/model.ts';
import { palette } from '../palette.ts';
import { frameFoot, frameHead, frameLooks } from '../svg/frame.ts';
import { clipWords, words, type Looks } from '../svg/marks.ts';
import { svgFile } from '../svg/print.ts';
import { chartOf, type Chart } from './chart.ts';
import { chartWidth } from './indicator-layout.ts';

const [left, top] = [40, 84];
export const pictureWidth = chartWidth + 2 * left + 120;

/** Keeps words readable where a line runs behind them. */
const halo = { 'paint-order': 'stroke', stroke: palette.page, 'stroke-width': 3 };
const grey = { 'font-size': 11, fill: palette.textSoft, ...halo };

const looks: Looks = {
  ...frameLooks,
  title: { 'font-size': 17, 'font-weight': 700 },
  'chart-axis': { stroke: palette.lineStrong },
  'chart-year': { 'text-anchor': 'middle', 'font-size': 11 },
  'chart-path': {
    fill: 'none',
    stroke: palette.lineStrong,
    'stroke-width': 2,
    'stroke-dasharray': '5 4',
  },
  'chart-line': { fill: 'none', stroke: palette.accent, 'stroke-width': 2.5 },
  'chart-actual': { fill: palette.accent },
  'chart-target': { fill: palette.lineStrong },
  'chart-baseline': { fill: palette.page, stroke: palette.lineStrong, 'stroke-width': 2 },
  'bar-actual': { fill: palette.accent },
  'bar-target': { fill: palette.lineStrong },
  'bar-baseline': { fill: palette.page, stroke: palette.lineStrong },
  'bar-year': { 'font-size': 11 },
  'bar-label-actual': { 'font-size': 11, fill: palette.accent },
  'bar-label-target': { 'font-size': 11 },
  'bar-label-baseline': { 'font-size': 11 },
  'chart-label-baseline': grey,
  'chart-label-target': grey,
  'chart-label-actual': { 'font-size': 11, fill: palette.accent, ...halo },
};

/** How high the picture of a chart is, with its head and its foot. */
export function pictureHeight({ height }: Chart): number {
  return height + top + 84;
}

/** The chart of an indicator as a picture that stands alone; null where there is no number to draw. */
export function indicatorSvg(indicator: Indicator): string | null {
  const chart = chartOf(indicator);
  if (!chart) return null;
  const [width, height] = [pictureWidth, pictureHeight(chart)];
  const { plan, standing, name, unit } = indicator;
  const scaleNote = chart.startsAtZero ? '' : `　${cutAxisWords}`;
  const key = `単位：${clipWords(unit, 12)}　${chart.key.join('　')}${scaleNote}`;
  return svgFile({
    width,
    height,
    title: `${name}（単位：${unit}）`,
    description: standing.reason,
    looks,
    marks: [
      ...frameHead(plan, name, { name: 30, owner: 42 }),
      words(12, 72, key, 'small'),
      ...(chart.way === null ? [] : [words(12, 88, chart.way, 'small')]),
      {
        shape: 'g',
        place: { transform: `translate(${(pictureWidth - chartWidth) / 2} ${top})` },
        inside: chart.marks,
      },
      ...frameFoot(plan, sourcesInWords(indicator), height, 50),
    ],
  });
}

/** The place of the indicator, and the other documents from which values came. */
function sourcesInWords({ provenance, values }: Indicator): string {
  const { source } = provenance;
  const others = values.map((value) => value.provenance.source).filter((it) => it !== source);
  const titles = [...new Set(others)].map(({ title }) => title);
  return [sourceWords(provenance), ...titles].join('、');
}
