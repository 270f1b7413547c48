import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

const white = [255, 255, 255, 255];
const blue = [0, 23, 193, 255];

/** A picture of rows of pixels. */
function picture(rows: number[][][]) {
  return {
    width: rows[0]!.length,
    height: rows.length,
    pixels: Uint8Array.from(rows.flat(2)),
  };
}

/** The parts of a PNG by their names: each is length, name, content and check. */
function chunksOf(png: Uint8Array): Record<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks[bytes.toString('latin1', at + 4, at + 8)] = bytes.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return chunks;
}

const usual = picture([
  [white, blue, blue],
  [blue, white, white],
]);

test('the head tells width, height, eight bits and numbers of colours', () => {
  expect([...chunksOf(indexedPng(usual)!).IHDR!]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
});

test('the colours stand in the order of their first pixels', () => {
  expect([...chunksOf(indexedPng(usual)!).PLTE!]).toEqual([255, 255, 255, 0, 23, 193]);
});

test('each row is the number of no filter and those of its colours', () => {
  expect([...inflateSync(chunksOf(indexedPng(usual)!).IDAT!)]).toEqual([0, 0, 1, 1, 0, 1, 0, 0]);
});

test('the last part has the check that the standard prints', () => {
  expect(Buffer.from(indexedPng(usual)!).subarray(-12).toString('hex')).toBe(
    '0000000049454e44ae426082',
  );
});

test('pixels that do not begin at a multiple of four are read as well', () => {
  const shifted = new Uint8Array(usual.pixels.length + 1);
  shifted.set(usual.pixels, 1);
  expect(indexedPng({ ...usual, pixels: shifted.subarray(1) })).toEqual(indexedPng(usual));
});

const shades = (count: number) =>
  picture([Array.from({ length: count }, (_, at) => [at % 256, at >> 8, 0, 255])]);

test('256 colours are told apart', () => {
  const { PLTE, IDAT } = chunksOf(indexedPng(shades(256))!);
  const numbers = [...inflateSync(IDAT!)].slice(1);
  expect(numbers.map((number) => [...PLTE!.subarray(number * 3, number * 3 + 3)])).toEqual(
    Array.from({ length: 256 }, (_, at) => [at, 0, 0]),
  );
});

test('a drawing of more colours is left to others', () => {
  expect(indexedPng(shades(257))).toBeUndefined();
});

test.each([
  ['seen through', [0, 0, 0, 0]],
  ['half seen through', [255, 0, 0, 128]],
])('a drawing that can be %s is left to others', (_, pixel) => {
  expect(indexedPng(picture([[white, pixel]]))).toBeUndefined();
  expect(indexedPng(picture([[pixel, white]]))).toBeUndefined();
});
