import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The name of the font of the project; it draws the same on every machine, whatever fonts that has. */
export const fontFamily = 'BIZ UDPGothic';

/** The file of the font, regular or bold. */
export function fontFile(weight: '400Regular' | '700Bold'): string {
  return resolve(`@expo-google-fonts/biz-udpgothic/${weight}/BIZUDPGothic_${weight}.ttf`);
}
