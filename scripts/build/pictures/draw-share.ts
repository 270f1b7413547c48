// The process that draws one share of the pictures of a site: draw-beside.ts starts it.
import { doOrdered } from '../processes/do-ordered.ts';
import { withCost } from '../step-cost.ts';
import { drawPictures, type PictureOrder } from './draw-pictures.ts';

doOrdered(async (order: PictureOrder, tell) => {
  await withCost('図を画像に変換', () => drawPictures(order, tell));
});
