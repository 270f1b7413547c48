import { shortYearName } from '../../words/fiscal-year.ts';
import type { Indicator } from '../../model/types/model.ts';
import { chartHeight, chartWidth, indicatorDrawing, keyOf } from './indicator-layout.ts';
import type { Mark } from './spread-labels.ts';
import { clipWords, svgFile, svgFoot, svgWords } from '../svg/svg-words.ts';

const [left, top] = [40, 84];
const width = chartWidth + 2 * left + 120;
const height = chartHeight + top + 84;
/** Keeps words readable where a line runs behind them. */
const halo = 'paint-order="stroke" stroke="#fff" stroke-width="3"';
const colours = { baseline: '#4d4d4d', target: '#4d4d4d', actual: '#0017c1' } as const;

/** The chart of an indicator as a picture that stands alone; null where there is no number to draw. */
export function indicatorSvg(indicator: Indicator): string | null {
  const drawing = indicatorDrawing(indicator);
  if (!drawing) return null;
  const { plan, standing, name, unit } = indicator;
  const owner = [plan.organization.name, plan.title, plan.draftWords].filter(Boolean).join(' ');
  const scaleNote = drawing.axis.startsAtZero ? '' : '　縦軸は0から始まりません';
  return svgFile({
    width,
    height,
    title: `${name}（単位：${unit}）`,
    description: standing.reason,
    marks: [
      svgWords(12, 28, clipWords(name, 30), 'font-size="17" font-weight="700"'),
      svgWords(12, 50, clipWords(owner, 42), 'fill="#4d4d4d"'),
      svgWords(
        12,
        72,
        `単位：${clipWords(unit, 12)}　${keyOf(drawing).join('　')}${scaleNote}`,
        'font-size="11" fill="#4d4d4d"',
      ),
      `<g transform="translate(${(width - chartWidth) / 2} ${top})">`,
      `<line x1="36" x2="${chartWidth - 36}" y1="${drawing.axis.y}" y2="${drawing.axis.y}" stroke="#767676"/>`,
      ...drawing.years.flatMap(({ fy, x }) => [
        svgWords(x, drawing.axis.y + 16, shortYearName(fy), 'text-anchor="middle" font-size="11"'),
        svgWords(x, drawing.axis.y + 30, String(fy), 'text-anchor="middle" font-size="11"'),
      ]),
      `<polyline points="${drawing.path}" fill="none" stroke="#767676" stroke-width="2" stroke-dasharray="5 4"/>`,
      `<polyline points="${drawing.line}" fill="none" stroke="${colours.actual}" stroke-width="2.5"/>`,
      ...drawing.marks.map(markOf),
      ...drawing.labels.map(({ series, x, y, words, anchor }) =>
        svgWords(
          x,
          y,
          words,
          `text-anchor="${anchor}" font-size="11" fill="${colours[series]}" ${halo}`,
        ),
      ),
      '</g>',
      ...svgFoot(plan, sourceWords(indicator), height, 50),
    ],
  });
}

function markOf({ series, x, y }: Mark): string {
  if (series === 'target')
    return `<path d="M${x} ${y - 5}l5 5l-5 5l-5 -5z" fill="${colours.target}"/>`;
  const fill = series === 'baseline' ? '#fff' : colours.actual;
  return `<circle cx="${x}" cy="${y}" r="4.5" fill="${fill}" stroke="${colours[series]}" stroke-width="2"/>`;
}

/** The place of the indicator, and the other documents from which values came. */
function sourceWords({ provenance, values }: Indicator): string {
  const { source, place, page } = provenance;
  const others = values.map((value) => value.provenance.source).filter((it) => it !== source);
  const titles = [...new Set(others)].map(({ title }) => title);
  return [`${source.title} ${place}${page ? `（${page}ページ）` : ''}`, ...titles].join('、');
}
