import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rasterize } from './rasterize.ts';

/** Draws the icons of a built site that cannot be SVG from its favicon.svg: whoever replaces that has all. */
export async function drawIcons(folder: string): Promise<void> {
  const svg = readFileSync(join(folder, 'favicon.svg'), 'utf8');
  // iOS cuts the corners itself and paints transparent ones black: fill them with the colour of the sign.
  const background = /fill="(#[\da-f]+)"/i.exec(svg)?.[1] ?? '#fff';
  const touch = await rasterize(svg, { fitTo: { mode: 'width', value: 180 }, background });
  writeFileSync(join(folder, 'apple-touch-icon.png'), touch);
  const small = await rasterize(svg, { fitTo: { mode: 'width', value: 32 } });
  writeFileSync(join(folder, 'favicon.ico'), iconFile(small, 32));
}

/** A PNG as the one picture of an ICO file: a head of 6 bytes, an entry of 16, the PNG itself. */
function iconFile(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits per point
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
