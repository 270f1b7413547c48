import { indexedPng, type Pixels } from '../../build/pictures/indexed-png.ts';

/** A part of a picture, in shares of its width and height. */
export interface Part {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
}

/**
 * A small PNG of a picture of a screen or sheet: its part, less the white around it, in so few steps of each colour that
 * there are at most 256. Letters and lines stay as they are; gradients, of which our pages have none, would show steps.
 */
export function smallPng(picture: Pixels, part: Part = {}): Uint8Array {
  const cut = trimmed(cutOut(picture, part));
  for (const step of [1, 4, 8, 16, 24, 32, 48, 64]) {
    const png = indexedPng({ ...cut, pixels: inSteps(cut.pixels, step) });
    if (png) return png;
  }
  throw new Error('The picture has too many colours.');
}

/** The rows and columns of a picture between these shares of it. */
function cutOut({ width, height, pixels }: Pixels, part: Part): Pixels {
  const { left = 0, right = 1, top = 0, bottom = 1 } = part;
  const [x0, x1] = [Math.round(left * width), Math.round(right * width)];
  const [y0, y1] = [Math.round(top * height), Math.round(bottom * height)];
  return slice({ width, height, pixels }, x0, x1, y0, y1);
}

/** Without the white margin, but for a little of it. */
function trimmed(picture: Pixels): Pixels {
  const { width, height, pixels } = picture;
  const rim = 8;
  let [x0, x1, y0, y1] = [width, 0, height, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (pixels[at]! > 250 && pixels[at + 1]! > 250 && pixels[at + 2]! > 250) continue;
      [x0, x1] = [Math.min(x0, x), Math.max(x1, x + 1)];
      [y0, y1] = [Math.min(y0, y), Math.max(y1, y + 1)];
    }
  return slice(
    picture,
    Math.max(0, x0 - rim),
    Math.min(width, x1 + rim),
    Math.max(0, y0 - rim),
    Math.min(height, y1 + rim),
  );
}

function slice({ width, pixels }: Pixels, x0: number, x1: number, y0: number, y1: number): Pixels {
  const rows = Array.from({ length: y1 - y0 }, (_, y) =>
    pixels.subarray(((y0 + y) * width + x0) * 4, ((y0 + y) * width + x1) * 4),
  );
  return { width: x1 - x0, height: y1 - y0, pixels: new Uint8Array(Buffer.concat(rows)) };
}

/** Each colour as the nearest of those that are `step` apart; white and black stay what they are. */
function inSteps(pixels: Uint8Array, step: number): Uint8Array {
  const nearest = Uint8Array.from({ length: 256 }, (_, value) =>
    value > 255 - step / 2 ? 255 : Math.min(255, Math.round(value / step) * step),
  );
  return pixels.map((value, at) => (at % 4 === 3 ? 255 : nearest[value]!));
}
