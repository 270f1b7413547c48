import { dateName, eraYearName } from '../model/fiscal-year.ts';
import type { Measure } from '../model/model.ts';
import { escapeXml } from '../publish/xml.ts';
import { phaseFills } from './phase-fill.ts';
import { scheduleDrawing, type ScheduleDrawing, type SvgBar } from './schedule-svg-layout.ts';

const font = "system-ui, 'Hiragino Sans', 'BIZ UDPGothic', Meiryo, 'Noto Sans JP', sans-serif";

/** The schedule of a measure as a picture that stands alone: title, source and licence drawn in. */
export function scheduleSvg(measure: Measure): string {
  const drawing = scheduleDrawing(measure);
  const { width, height } = drawing;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}" font-size="13" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(`${measure.title}の工程`)}</title>`,
    `<desc id="desc">${escapeXml(measure.due.sentence)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...patterns(),
    ...head(measure, drawing),
    ...drawing.lines.map(({ line, y }) =>
      words(12, y + 20, clip([line.action?.title, line.track].filter(Boolean).join('・'), 21)),
    ),
    ...drawing.bars.flatMap(bar),
    ...drawing.quantities.map(({ words: amount, x, y }) =>
      words(x, y, `◆${clip(amount, 11)}`, 'font-size="11" fill="#4d4d4d"'),
    ),
    ...nowLine(drawing),
    ...foot(measure, drawing),
    '</svg>',
  ].join('\n')}\n`;
}

function patterns(): string[] {
  return phaseFills.map(
    ({ phase, colour, strokes }) =>
      `<pattern id="phase-${phase}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${colour}"/>${strokes ? `<path d="${strokes}" stroke="#fff" stroke-width="1.5" fill="none"/>` : ''}</pattern>`,
  );
}

function head({ label, title, plan }: Measure, { years, height, headHeight }: ScheduleDrawing) {
  return [
    words(12, 28, clip(`${label} ${title}`, 40), 'font-size="18" font-weight="700"'),
    words(
      12,
      50,
      clip([plan.organization.name, plan.title, plan.draftWords].filter(Boolean).join(' '), 60),
      'fill="#4d4d4d"',
    ),
    ...years.flatMap(({ fy, x }) => [
      words(x + 4, headHeight - 22, eraYearName(fy)),
      words(x + 4, headHeight - 6, `${fy}年度`, 'fill="#4d4d4d" font-size="11"'),
      `<line x1="${x}" x2="${x}" y1="${headHeight - 36}" y2="${height - 52}" stroke="#b3b3b3"/>`,
    ]),
  ];
}

function bar({ stage, x, y, width }: SvgBar): string[] {
  const rect = (top: number, height: number, phase: string | null) =>
    `<rect x="${x}" y="${top}" width="${width}" height="${height}" fill="${phase ? `url(#phase-${phase})` : '#1a1a1a'}"/>`;
  return [
    rect(y, stage.phaseTo ? 6 : 12, stage.phase),
    ...(stage.phaseTo ? [rect(y + 6, 6, stage.phaseTo)] : []),
    words(x + 2, y - 5, clip(stage.words, Math.floor(width / 13))),
  ];
}

function nowLine({ now, height, headHeight }: ScheduleDrawing): string[] {
  if (now === null) return [];
  return [
    `<line x1="${now}" x2="${now}" y1="${headHeight}" y2="${height - 52}" stroke="#ec0000" stroke-width="2"/>`,
  ];
}

function foot({ provenance, plan }: Measure, { height }: ScheduleDrawing): string[] {
  const { settings } = plan.site;
  const where = `${provenance.place}${provenance.page ? `（${provenance.page}ページ）` : ''}`;
  const small = 'font-size="11" fill="#4d4d4d"';
  return [
    words(
      12,
      height - 28,
      `出典：${provenance.source.title} ${where}　赤い線：${settings.asOfFy}年度`,
      small,
    ),
    words(
      12,
      height - 10,
      `${settings.title}（${dateName(settings.asOf)}時点） ${settings.licence}`,
      small,
    ),
  ];
}

function words(x: number, y: number, text: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escapeXml(text)}</text>`;
}

/** Cuts words that would run out of their place; the page and the data have them whole. */
function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most
    ? `${characters.slice(0, Math.max(1, most - 1)).join('')}…`
    : text;
}
