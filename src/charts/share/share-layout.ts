import { max, range, scaleBand, scaleLinear } from 'd3';
import { breakLines, cutWords, forceLines, wordsWidth } from './break-lines.ts';
import type { SharePicture, ShareRow } from '../../model/share/share-picture.ts';

/** The size that social media show without cutting; seen on a phone, it is a quarter as wide. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The part with the title; the figure stands to the right of it. */
export const titleSide = { width: 612, left: 56, right: 572 } as const;
export const figureSide = { left: 660, right: 1148 } as const;

/** Words of one line; `y` is their base line. */
export interface ShareWords {
  words: string;
  x: number;
  y: number;
  size: number;
  bold: boolean;
  anchor: 'start' | 'middle' | 'end';
}

/** A line of the figure with the places of its name, its number and its bar. */
export interface PlacedRow {
  row: ShareRow;
  name: ShareWords;
  count: ShareWords;
  unit: ShareWords;
  bar: { x: number; y: number; width: number; height: number } | null;
  /** Where a line parts it from the row above; none over the first and over bars. */
  ruleY: number | null;
}

/** Everything in a share picture with its place. */
export interface ShareDrawing {
  brand: ShareWords;
  eyebrow: ShareWords;
  title: ShareWords[];
  notes: ShareWords[];
  mark: { words: ShareWords; box: { x: number; y: number; width: number; height: number } } | null;
  caption: ShareWords[];
  rows: PlacedRow[];
  foot: ShareWords[];
}

const titleWidth = titleSide.right - titleSide.left;
const figureWidth = figureSide.right - figureSide.left;

/** Places what a picture shows: the larger the title the better, as far as it fits. */
export function shareDrawing(picture: SharePicture): ShareDrawing {
  const { site, eyebrow, title, notes, mark, caption, foot } = picture;
  const bottom = mark ? 506 : 582;
  const firstNote = bottom - (notes.length - 1) * 48;
  const captionLines = fitted(caption, { sizes: [36], width: figureWidth, mostLines: 2 });
  const footTop = 590 - (foot.length - 1) * 40;
  return {
    brand: onTitleSide(site.settings.title, 88, 32, titleWidth - 62, titleSide.left + 62),
    eyebrow: onTitleSide(eyebrow, 176, 36),
    title: titleLines(title, { top: eyebrow ? 196 : 150, bottom: firstNote - 56 }),
    notes: notes.map((words, index) => onTitleSide(words, firstNote + index * 48, 34)),
    mark: mark ? markAt(mark, 536) : null,
    caption: captionLines.lines.map((words, index) =>
      onFigureSide(words, 92 + index * 48, 36, true),
    ),
    rows: placedRows(picture.rows, 84 + captionLines.lines.length * 48, footTop - 50),
    foot: foot.map((words, index) => onFigureSide(words, footTop + index * 40, 29)),
  };
}

interface Room {
  sizes: readonly number[];
  width: number;
  mostLines: number;
  height?: number;
}

const lineHeight = 1.28;

/** The largest size in which the words fit by whole phrases; in the smallest they are cut if need be. */
function fitted(words: string, { sizes, width, mostLines, height = Infinity }: Room) {
  const linesAt = (size: number) => Math.min(mostLines, Math.floor(height / (size * lineHeight)));
  for (const size of sizes) {
    const lines = breakLines(words, width / size, linesAt(size));
    if (lines) return { size, lines };
  }
  const size = sizes.at(-1)!;
  return { size, lines: forceLines(words, width / size, linesAt(size)) };
}

function titleLines(title: string, { top, bottom }: { top: number; bottom: number }): ShareWords[] {
  const room = { width: titleWidth, height: bottom - top };
  const { size, lines } = isShort(title)
    ? { size: 80, lines: [title] }
    : fitted(title, { ...room, sizes: [60, 56, 52, 48, 44, 40, 36, 32], mostLines: 6 });
  return lines.map((words, index) => ({
    ...onTitleSide(words.trim(), top + size + index * Math.round(size * lineHeight), size),
    bold: true,
  }));
}

/** 「広報」 and the like: one line, larger than what needs several. */
function isShort(title: string): boolean {
  return cutWords(title, titleWidth / 80) === title;
}

function onTitleSide(
  words: string,
  y: number,
  size: number,
  width = titleWidth,
  x: number = titleSide.left,
): ShareWords {
  return { words: cutWords(words, width / size), x, y, size, bold: false, anchor: 'start' };
}

function onFigureSide(words: string, y: number, size: number, bold = false): ShareWords {
  const cut = cutWords(words, figureWidth / size);
  return { words: cut, x: figureSide.left, y, size, bold, anchor: 'start' };
}

function markAt(mark: string, top: number): ShareDrawing['mark'] {
  const size = 32;
  const cut = cutWords(mark, (titleWidth - 36) / size);
  const x = (titleSide.left + titleSide.right) / 2;
  const words = { words: cut, x, y: top + 39, size, bold: true, anchor: 'middle' as const };
  return { words, box: { x: titleSide.left, y: top, width: titleWidth, height: 56 } };
}

/** More bars than this have their names beside them, so that they need not crowd. */
const mostUnderNames = 4;

function placedRows(rows: readonly ShareRow[], top: number, bottom: number): PlacedRow[] {
  const step = Math.min(124, (bottom - top) / Math.max(1, rows.length));
  const band = scaleBand(range(rows.length), [top, top + step * rows.length]);
  const most = max(rows, ({ count }) => count) ?? 1;
  return rows.map((row, index) => {
    const place = { row, y: Math.round(band(index)!), step, part: row.count / most, most };
    if (!row.bar) return numberRow(place, index);
    return rows.length > mostUnderNames ? slimRow(place) : barRow(place);
  });
}

interface RowPlace {
  row: ShareRow;
  y: number;
  /** Height of a row with the space below it. */
  step: number;
  /** The largest count of the figure, and how much of it this is. */
  most: number;
  part: number;
}

/** Name and number over a bar. */
function barRow({ row, y, step, part }: RowPlace): PlacedRow {
  const size = Math.min(40, Math.round(step * 0.4));
  const barTop = y + size + 12;
  const height = Math.min(42, Math.round(y + step - 18 - barTop));
  return {
    row,
    ...labels(row, y + size, size, size),
    bar: { ...barAlong(figureSide.left, figureSide.right, part), y: barTop, height },
    ruleY: null,
  };
}

/** Name, bar and number side by side. */
function slimRow({ row, y, step, part, most }: RowPlace): PlacedRow {
  const size = Math.min(32, Math.round(step * 0.6));
  const baseline = y + Math.round(step / 2 + size * 0.36);
  const height = Math.round(Math.min(36, step * 0.64));
  const placed = labels(row, baseline, size, size);
  const widest = placed.count.x - wordsWidth(inWords(most)) * size;
  const [left, right] = [figureSide.left + 6.2 * size, widest - 12];
  return {
    row,
    ...placed,
    name: { ...placed.name, words: cutWords(row.name, 6) },
    bar: { ...barAlong(left, right, part), y: Math.round(y + (step - height) / 2), height },
    ruleY: null,
  };
}

function barAlong(left: number, right: number, part: number) {
  const length = scaleLinear([0, 1], [0, right - left]);
  return { x: Math.round(left), width: Math.max(2, Math.round(length(part))) };
}

/** A number that speaks for itself: counts of different things share no scale. */
function numberRow({ row, y, step }: RowPlace, index: number): PlacedRow {
  const size = Math.min(84, Math.round(step * 0.74));
  const baseline = y + Math.round(step * 0.5 + size * 0.36);
  return {
    row,
    ...labels(row, baseline, Math.min(38, Math.round(step * 0.5)), size),
    bar: null,
    ruleY: index === 0 ? null : y,
  };
}

function inWords(count: number): string {
  return count.toLocaleString('ja-JP');
}

function labels({ name, count, unit }: ShareRow, y: number, nameSize: number, countSize: number) {
  const words = inWords(count);
  const countRight = figureSide.right - wordsWidth(unit) * nameSize - 6;
  const room = countRight - wordsWidth(words) * countSize - 12 - figureSide.left;
  const place = { y, bold: true };
  return {
    name: {
      ...place,
      words: cutWords(name, room / nameSize),
      x: figureSide.left,
      size: nameSize,
      anchor: 'start' as const,
    },
    count: { ...place, words, x: countRight, size: countSize, anchor: 'end' as const },
    unit: { ...place, words: unit, x: figureSide.right, size: nameSize, anchor: 'end' as const },
  };
}
