import { crc32, deflateSync } from 'node:zlib';

/** Pixels of a drawing, four bytes each: red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * A PNG in which every pixel is the number of one of at most 256 colours (PNG 3rd edition, sections 11.2 and 11.3): the same
 * picture in a fraction of the bytes and of the time, since our drawings have some hundred colours. Nothing if a drawing
 * has more of them, or lets something shine through.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array | undefined {
  const indexed = indexColours({ width, height, pixels });
  if (!indexed) return;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which is the number of a colour.
  header.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', indexed.palette),
    chunk('IDAT', deflateSync(indexed.rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** Slots for colours, the upper ten bits of a product: four times as many as colours, which are mostly found at once. */
const slots = 1024;
const mostColours = 256;

/** The rows of a PNG, each after the number of its filter (none), and the colours in the order of their first pixel. */
function indexColours({ width, height, pixels }: Pixels) {
  // A number is read at a multiple of four bytes, where pixels need not begin.
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const colours = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const rows = Buffer.alloc((width + 1) * height);
  const palette: number[] = [];
  const known = new Uint32Array(slots);
  const numbers = new Uint8Array(slots);
  // No colour as yet.
  let last = -1;
  let number = 0;
  for (let y = 0, from = 0, to = 1; y < height; y++, to++)
    for (const end = from + width; from < end; from++, to++) {
      const colour = colours[from]!;
      if (colour !== last) {
        // No colour is 0, which would be seen through; so 0 is a slot that is free.
        let slot = Math.imul(colour, 0x9e3779b1) >>> 22;
        while (known[slot] !== colour && known[slot] !== 0) slot = (slot + 1) % slots;
        if (known[slot] === 0) {
          if (colour >>> 24 !== 255 || palette.length === mostColours) return;
          known[slot] = colour;
          numbers[slot] = palette.push(colour) - 1;
        }
        last = colour;
        number = numbers[slot]!;
      }
      rows[to] = number;
    }
  return { rows, palette: Buffer.from(palette.flatMap(bytesOf)) };
}

/** Red, green and blue of four bytes that were read as one number, lowest first. */
const bytesOf = (colour: number) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255];
