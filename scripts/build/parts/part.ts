import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../launch/stop.mjs';
import type { Share } from './share.ts';

/** What a part says of itself, in its part.json: its share, and the digest of the keys of all plans of the site. */
export interface PartLabel extends Share {
  keys: string;
}

const label = 'part.json';

/** The folder of the plans, and of the pictures, in a part: stores, as a build keeps them. */
export const plansIn = (part: string) => join(part, 'plans');
export const picturesIn = (part: string) => join(part, 'pictures');

/** Makes an empty folder for a part; what an earlier one left in it goes. Stops where something else lies. */
export function openPart(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes(label))
    throw new Stop(
      `${folder} には、ほかのものがあります。--out に、空のフォルダーを書いてください。`,
    );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Says last of all what is in a part: one without it is not whole. */
export function closePart(folder: string, part: PartLabel): void {
  writeFileSync(join(folder, label), JSON.stringify(part));
}

/** Reads what a part says of itself. */
export function readPart(folder: string): PartLabel {
  try {
    const { no, of, keys } = JSON.parse(readFileSync(join(folder, label), 'utf8')) as PartLabel;
    if (Number.isInteger(no) && Number.isInteger(of) && typeof keys === 'string')
      return { no, of, keys };
  } catch {
    // Told below.
  }
  throw new Stop(
    `${folder} は、npm run build -- --part で書き出したフォルダーではないか、途中で終わったものです。`,
  );
}
