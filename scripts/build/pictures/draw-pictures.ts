import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { drawIcons } from './draw-icons.ts';
import { openPictureStore } from './picture-store.ts';
import { rasterizeOnce } from './rasterize.ts';

/** Pictures are wanted in slides, articles and social media, which take no SVG. */
const drawn = [
  'plans/*/timeline/timeline.svg',
  'topics/*/*.svg',
  'plans/*/share.svg',
  'share.svg',
  'plans/*/indicators/*/chart.svg',
  'plans/*/measures/*/schedule.svg',
];

/** Pictures for sharing have the size that is asked for; those of measures are many, and take no longer than they must. */
function zoomOf(file: string): number {
  if (file.endsWith('share.svg')) return 1;
  return file.endsWith('schedule.svg') ? 1.25 : 1.5;
}

/** Whether a file of a site is also drawn as PNG. */
export function isDrawn(file: string): boolean {
  return drawn.some((pattern) => matchesGlob(file, pattern));
}

/** Where a site lies, the folder of the store, and which share of the pictures is to be drawn: 0 of 1 is all. */
export interface PictureOrder {
  folder: string;
  storeFolder: string;
  share: number;
  of: number;
}

/** Counts of a share so far: all its pictures, and those that were as in an earlier build. */
export type PictureCounts = Record<'all' | 'kept', number>;

/**
 * Draws the icons of a built site, and a PNG beside every SVG of a schedule, of an indicator and for sharing. Pictures
 * that are as they were come from the store; gives the SVGs of those that were drawn anew.
 */
export async function drawPictures(
  { folder, storeFolder, share, of }: PictureOrder,
  tell: (counts: PictureCounts) => void = () => undefined,
): Promise<string[]> {
  const store = openPictureStore(storeFolder);
  if (share === 0) await drawIcons(folder);
  const files = drawn.flatMap((pattern) => globSync(pattern, { cwd: folder })).toSorted();
  const own = files.filter((_, at) => at % of === share);
  const anew: string[] = [];
  for (const [index, file] of own.entries()) {
    const svg = readFileSync(join(folder, file), 'utf8');
    const value = zoomOf(file);
    const { png, isDrawn } = await rasterizeOnce(store, svg, { fitTo: { mode: 'zoom', value } });
    if (isDrawn) anew.push(file);
    writeFileSync(join(folder, file.replace(/svg$/, 'png')), png);
    tell({ all: index + 1, kept: index + 1 - anew.length });
  }
  store.tidy();
  return anew;
}
