import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import { asDrawn } from '../../../src/words/picture-letters.ts';
import { fontFamily, fontFile } from './font.ts';
import { indexedPng } from './indexed-png.ts';
import type { PictureStore } from './picture-store.ts';

const { resolve } = createRequire(import.meta.url);

type RenderedImage = ReturnType<InstanceType<typeof Resvg>['render']>;

let ready: Promise<void> | undefined;
let fontBuffers: Uint8Array[] = [];

/**
 * An SVG opened for drawing: `render()` gives its pixels, `getBBox()` the room it really takes. Whoever opens it ends
 * with `free()`: nothing else gives back the memory of WebAssembly.
 */
export async function openSvg(
  svg: string,
  options: ResvgRenderOptions = {},
): Promise<InstanceType<typeof Resvg>> {
  ready ??= open();
  await ready;
  return new Resvg(asDrawn(svg), {
    font: { fontBuffers, defaultFontFamily: fontFamily },
    ...options,
  });
}

/**
 * An SVG as PNG. WebAssembly and a font of the project draw the same pixels on every machine, whatever fonts it has; `pack`
 * makes the file of them.
 */
export async function rasterize(
  svg: string,
  options?: ResvgRenderOptions,
  pack = (image: RenderedImage) => image.asPng(),
): Promise<Uint8Array> {
  const opened = await openSvg(svg, options);
  try {
    const image = opened.render();
    try {
      return pack(image);
    } finally {
      image.free();
    }
  } finally {
    opened.free();
  }
}

/** Draws what is in the store of no earlier build, and keeps it there; `isDrawn` tells which. */
export async function rasterizeOnce(
  store: PictureStore,
  svg: string,
  options: ResvgRenderOptions,
): Promise<{ png: Uint8Array; isDrawn: boolean }> {
  const key = createHash('sha256')
    .update(JSON.stringify([drawnBy(), options, asDrawn(svg)]))
    .digest('hex');
  const known = store.get(key);
  if (known) return { png: known, isDrawn: false };
  const png = await rasterize(svg, options, (image) => indexedPng(image) ?? image.asPng());
  store.keep(key, png);
  return { png, isDrawn: true };
}

let digest: string | undefined;

/** A digest of all that draws: these files, the fonts, the program. A picture of other ones is another picture. */
function drawnBy(): string {
  if (digest !== undefined) return digest;
  const hash = createHash('sha256');
  const fonts = weights.map(fontFile);
  const own = [import.meta.filename, join(import.meta.dirname, 'indexed-png.ts')];
  for (const file of [...own, wasm, ...fonts]) hash.update(readFileSync(file));
  return (digest = hash.digest('hex'));
}

const wasm = resolve('@resvg/resvg-wasm/index_bg.wasm');
const weights = ['400Regular', '700Bold'] as const;

async function open(): Promise<void> {
  fontBuffers = weights.map((weight) => readFileSync(fontFile(weight)));
  await initWasm(readFileSync(wasm));
}
