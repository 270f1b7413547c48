// The process that draws one share of the pictures of a site: draw-beside.ts starts it.
import { constants, setPriority } from 'node:os';
import { doOrdered } from '../processes/do-ordered.ts';
import { withCost } from '../step-cost.ts';
import { drawPictures, type PictureOrder } from './draw-pictures.ts';

try {
  // What writes the site is waited for longest: pictures are drawn where it leaves a core free.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Where that is not allowed they take their turns.
}

doOrdered(async (order: PictureOrder, tell) => {
  await withCost('図を画像に変換', () => drawPictures(order, tell));
});
