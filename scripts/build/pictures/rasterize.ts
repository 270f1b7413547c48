import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import { fontFamily, fontFile } from './font.ts';

const { resolve } = createRequire(import.meta.url);

let ready: Promise<void> | undefined;
let fontBuffers: Uint8Array[] = [];

/** An SVG opened for drawing: `render()` gives its pixels, `getBBox()` the room it really takes. */
export async function openSvg(
  svg: string,
  options: ResvgRenderOptions = {},
): Promise<InstanceType<typeof Resvg>> {
  ready ??= open();
  await ready;
  return new Resvg(svg, { font: { fontBuffers, defaultFontFamily: fontFamily }, ...options });
}

/** WebAssembly and a font of the project draw the same pixels on every machine, whatever fonts it has. */
export async function rasterize(svg: string, options?: ResvgRenderOptions): Promise<Uint8Array> {
  return (await openSvg(svg, options)).render().asPng();
}

async function open(): Promise<void> {
  fontBuffers = (['400Regular', '700Bold'] as const).map((weight) =>
    readFileSync(fontFile(weight)),
  );
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
