import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFamily, fontFile } from './font.ts';
import { inJapanese, step } from './progress.ts';

const { resolve } = createRequire(import.meta.url);

/** Pictures of whole plans and topics are wanted in slides and articles, which take no SVG. */
const drawn = ['plans/*/timeline/timeline.svg', 'topics/*/*.svg'];

let ready: Promise<void> | undefined;

/**
 * Writes a PNG beside every SVG of a plan's timeline and of a topic in a built site. WebAssembly and a
 * font of the project draw the same pixels on every machine, whatever fonts it has.
 */
export async function drawPictures(folder: string): Promise<void> {
  await step('図を画像に変換', async (tell) => {
    ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    await ready;
    const files = drawn.flatMap((pattern) => globSync(pattern, { cwd: folder }));
    const fontBuffers = (['400Regular', '700Bold'] as const).map((weight) =>
      readFileSync(fontFile(weight)),
    );
    for (const [index, file] of files.entries()) {
      writeFileSync(
        join(folder, file.replace(/svg$/, 'png')),
        png(join(folder, file), fontBuffers),
      );
      tell(inJapanese({ 枚: index + 1 }));
    }
  });
}

function png(file: string, fontBuffers: Uint8Array[]): Uint8Array {
  const picture = new Resvg(readFileSync(file, 'utf8'), {
    font: { fontBuffers, defaultFontFamily: fontFamily },
    fitTo: { mode: 'zoom', value: 1.5 },
  });
  return picture.render().asPng();
}
