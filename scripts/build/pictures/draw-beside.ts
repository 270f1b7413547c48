import { availableParallelism } from 'node:os';
import { inOwnProcess } from '../processes/own-process.ts';
import { inJapanese, type Tell } from '../progress.ts';
import type { PictureCounts, PictureOrder } from './draw-pictures.ts';

/** The drawing of pictures, which goes on beside other work. */
export interface Drawing {
  /** Waits for the last picture, telling how many there are. */
  end: (tell: Tell) => Promise<void>;
}

/**
 * Draws the pictures of a site whose SVGs are all written, in as many processes as there are cores: what goes on beside
 * them ends before they do. Each picture is the same in whatever process.
 */
export function drawBeside(
  order: Pick<PictureOrder, 'folder' | 'storeFolder'>,
  of = availableParallelism(),
): Drawing {
  const counts: PictureCounts[] = [];
  let heard = () => {};
  const shares = Array.from({ length: of }, (_, share) =>
    inOwnProcess(new URL('./draw-share.ts', import.meta.url), { ...order, share, of }, (told) => {
      counts[share] = told as PictureCounts;
      heard();
    }),
  );
  const all = Promise.all(shares);
  // Whoever ends hears of it; until then it is no error of nobody.
  all.catch(() => undefined);
  return {
    end: async (tell) => {
      const sum = (kind: keyof PictureCounts) =>
        counts.reduce((total, share) => total + (share?.[kind] ?? 0), 0);
      heard = () => tell(inJapanese({ 枚: sum('all'), 枚は前のまま: sum('kept') }));
      heard();
      await all;
    },
  };
}
