import { escapeXml } from '../../publish/formats/xml.ts';
import { phasePatterns } from '../phases/phase-fill.ts';
import {
  figureSide,
  shareDrawing,
  shareSize,
  titleSide,
  type PlacedRow,
  type ShareDrawing,
  type ShareWords,
} from './share-layout.ts';
import { shareWords, type SharePicture } from './share-picture.ts';
import { svgFile } from '../svg/svg-words.ts';

const [blue, paleBlue, black, grey, line] = ['#0017c1', '#c5d7fb', '#1a1a1a', '#4d4d4d', '#b3b3b3'];
const patternScale = 2.5;

/**
 * The picture that social media show beside a link to a page. Our own SVG, not satori's: places and
 * line breaks are numbers that tests can check, and text stays text until the build draws pixels.
 */
export function shareSvg(picture: SharePicture): string {
  const drawing = shareDrawing(picture);
  return svgFile({
    ...shareSize,
    title: picture.title,
    description: shareWords(picture),
    marks: [
      ...phasePatterns(patternScale),
      `<rect width="${titleSide.width}" height="${shareSize.height}" fill="${blue}"/>`,
      ...brandSign(),
      words(drawing.brand, '#fff'),
      words(drawing.eyebrow, paleBlue),
      ...drawing.title.map((it) => words(it, '#fff')),
      ...drawing.notes.map((it) => words(it, paleBlue)),
      ...mark(drawing),
      ...drawing.caption.map((it) => words(it, black)),
      ...drawing.rows.flatMap(rowMarks),
      ...drawing.foot.map((it) => words(it, grey)),
    ],
  });
}

/** The sign of the site, as in favicon.svg but white on blue is the ground here. */
function brandSign(): string[] {
  const bars = ['x="6" y="8" width="10"', 'x="11" y="14" width="11"', 'x="17" y="20" width="9"'];
  return [
    `<g transform="translate(${titleSide.left} 54) scale(1.4)" fill="${blue}"><rect width="32" height="32" rx="6" fill="#fff"/>`,
    ...bars.map((bar) => `<rect ${bar} height="4"/>`),
    '</g>',
  ];
}

function mark({ mark: placed }: ShareDrawing): string[] {
  if (!placed) return [];
  const { x, y, width, height } = placed.box;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#fff"/>`,
    words(placed.words, blue),
  ];
}

function rowMarks({ row, name, count, unit, bar, ruleY }: PlacedRow): string[] {
  return [
    ...(ruleY === null
      ? []
      : [
          `<line x1="${figureSide.left}" x2="${figureSide.right}" y1="${ruleY}" y2="${ruleY}" stroke="${line}" stroke-width="2"/>`,
        ]),
    words(name, black),
    ...[count, unit].map((it) => words(it, bar ? black : blue)),
    ...(bar
      ? [
          `<rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="${row.fill}"/>`,
        ]
      : []),
  ];
}

function words(placed: ShareWords, fill: string): string {
  const { x, y, size, bold, anchor } = placed;
  if (placed.words === '') return '';
  const weight = bold ? ' font-weight="700"' : '';
  const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}${end}>${escapeXml(placed.words)}</text>`;
}
