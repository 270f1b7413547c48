import { shareWords, type SharePicture, type ShareRow } from '../../model/share/share-picture.ts';
import { phaseNames } from '../../model/schedule/phase.ts';
import type { PhaseName } from '../../model/types/model.ts';
import { neutral, paleOnAccent, palette, statusColours } from '../palette.ts';
import { fillOf, phasePatterns } from '../phases/phase-patterns.ts';
import type { Mark } from '../svg/marks.ts';
import { svgFile } from '../svg/print.ts';
import {
  figureSide,
  shareDrawing,
  shareSize,
  titleSide,
  type PlacedRow,
  type ShareDrawing,
  type ShareWords,
} from './share-layout.ts';

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
    looks: {},
    marks: [
      ...phasePatterns(patternScale),
      rect({ width: titleSide.width, height: shareSize.height }, palette.accent),
      brandSign(),
      ...words(drawing.brand, palette.page),
      ...words(drawing.eyebrow, paleOnAccent),
      ...drawing.title.flatMap((it) => words(it, palette.page)),
      ...drawing.notes.flatMap((it) => words(it, paleOnAccent)),
      ...markMarks(drawing),
      ...drawing.caption.flatMap((it) => words(it, palette.text)),
      ...drawing.rows.flatMap(rowMarks),
      ...drawing.foot.flatMap((it) => words(it, palette.textSoft)),
    ],
  });
}

/** The sign of the site, as in favicon.svg but white on blue is the ground here. */
function brandSign(): Mark {
  const bars = [
    { x: 6, y: 8, width: 10 },
    { x: 11, y: 14, width: 11 },
    { x: 17, y: 20, width: 9 },
  ];
  return {
    shape: 'g',
    place: { transform: `translate(${titleSide.left} 54) scale(1.4)` },
    look: { fill: palette.accent },
    inside: [
      rect({ width: 32, height: 32, rx: 6 }, palette.page),
      ...bars.map((bar): Mark => ({ shape: 'rect', place: { ...bar, height: 4 } })),
    ],
  };
}

function markMarks({ mark }: ShareDrawing): Mark[] {
  if (!mark) return [];
  return [rect({ ...mark.box, rx: 6 }, palette.page), ...words(mark.words, palette.accent)];
}

function rowMarks({ row, name, count, unit, bar, ruleY }: PlacedRow): Mark[] {
  const ink = bar ? palette.text : palette.accent;
  return [
    ...(ruleY === null ? [] : [rule(ruleY)]),
    ...words(name, palette.text),
    ...[count, unit].flatMap((it) => words(it, ink)),
    ...(bar && row.bar
      ? [rect({ x: bar.x, y: bar.y, width: bar.width, height: bar.height }, fillOfRow(row.bar))]
      : []),
  ];
}

/** Phases and statuses look as everywhere else. */
function fillOfRow(bar: NonNullable<ShareRow['bar']>): string {
  if (bar in phaseNames) return fillOf(bar as PhaseName);
  if (bar === 'measures') return palette.accent;
  return statusColours[bar as keyof typeof statusColours] ?? neutral;
}

function rule(y: number): Mark {
  const place = { x1: figureSide.left, x2: figureSide.right, y1: y, y2: y };
  return { shape: 'line', place, look: { stroke: palette.line, 'stroke-width': 2 } };
}

function rect(place: Mark['place'], fill: string): Mark {
  return { shape: 'rect', place, look: { fill } };
}

/** Words in their size and weight; none where there is nothing to say. */
function words({ words: text, x, y, size, bold, anchor }: ShareWords, fill: string): Mark[] {
  if (text === '') return [];
  const look = {
    'font-size': size,
    fill,
    ...(bold && { 'font-weight': 700 }),
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
  };
  return [{ shape: 'text', place: { x, y }, look, text }];
}
