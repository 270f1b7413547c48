import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './draw-icons.ts';
import { inJapanese, step } from '../progress.ts';
import { openPictureStore } from './picture-store.ts';
import { rasterizeOnce } from './rasterize.ts';

/** Pictures of whole plans and topics are wanted in slides, articles and social media, which take no SVG. */
const drawn = ['plans/*/timeline/timeline.svg', 'topics/*/*.svg', 'plans/*/share.svg', 'share.svg'];

/**
 * Draws the icons of a built site, and a PNG beside every SVG of a plan's timeline, of a topic and for sharing. Takes the
 * folder of the store, from which pictures come that are as they were; gives the SVGs of those that were drawn anew.
 */
export async function drawPictures(folder: string, storeFolder: string): Promise<string[]> {
  const store = openPictureStore(storeFolder);
  return step('図を画像に変換', async (tell) => {
    await drawIcons(folder);
    const files = drawn.flatMap((pattern) => globSync(pattern, { cwd: folder }));
    const anew: string[] = [];
    for (const [index, file] of files.entries()) {
      const svg = readFileSync(join(folder, file), 'utf8');
      // Pictures for sharing have the size that is asked for; timelines are enlarged for print.
      const value = file.endsWith('share.svg') ? 1 : 1.5;
      const { png, isDrawn } = await rasterizeOnce(store, svg, { fitTo: { mode: 'zoom', value } });
      if (isDrawn) anew.push(file);
      writeFileSync(join(folder, file.replace(/svg$/, 'png')), png);
      tell(inJapanese({ 枚: index + 1, 枚は前のまま: index + 1 - anew.length }));
    }
    store.tidy();
    return anew;
  });
}
