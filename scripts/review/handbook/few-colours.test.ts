import { expect, test } from 'vitest';
import { smallPng } from './few-colours.ts';

const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
const white = { width: 100, height: 60, pixels: new Uint8Array(100 * 60 * 4).fill(255) };

function withDot(x: number, y: number) {
  const pixels = white.pixels.slice();
  pixels.set([0, 0, 0, 255], (y * 100 + x) * 4);
  return { ...white, pixels };
}

test('the white around a picture is cut away but for eight pixels', () => {
  expect(sizeOf(smallPng(withDot(50, 30)))).toEqual([17, 17]);
});

test('a part is taken in shares of width and height', () => {
  expect(sizeOf(smallPng(withDot(10, 10), { right: 0.5, bottom: 0.5 }))).toEqual([17, 17]);
});

test('a picture of more than 256 colours keeps at most as many', () => {
  const pixels = new Uint8Array(100 * 60 * 4).map((_, at) =>
    at % 4 === 3 ? 255 : (at * 37) % 251,
  );
  const png = Buffer.from(smallPng({ ...white, pixels }));
  const at = png.indexOf('PLTE');
  expect(png.readUInt32BE(at - 4) / 3).toBeLessThanOrEqual(256);
});
