import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from '../../../src/load/read/decode.ts';
import { readSettings } from '../../../src/model/build/settings.ts';
import { readCsv } from '../../../src/tables/csv/read-csv.ts';
import { workshop } from '../places.ts';
import type { Place } from './astro-config.ts';
import { pageBundle } from './page-bundle.ts';

/** The making of the program of pages, begun for the place that a folder names before it is read and checked. */
export interface BegunBundle {
  /** The folder of the program for a site in its place, which the checked settings tell; rarely it is another one. */
  folderFor: (place: Place) => Promise<string>;
}

/** Begins to make the program of the pages of a folder, or finds it in the store. It depends on the place of the site only. */
export function beginBundle(order: { inputFolder: string; outFolder: string }): BegunBundle {
  // Its packages are found from inside the project only, so its store lies nowhere else.
  const folders = { storeFolder: join(workshop, 'bundles'), workFolder: dirname(order.outFolder) };
  const guess = placeIn(order.inputFolder);
  const begun = guess && pageBundle(guess, folders);
  // Whoever waits for it hears if it fails.
  begun?.catch(() => undefined);
  return {
    folderFor: async (place) => {
      const isRight = guess?.baseUrl === place.baseUrl && guess.basePath === place.basePath;
      return (await (isRight ? begun! : pageBundle(place, folders))).folder;
    },
  };
}

/** What data/site.csv says of the place, if it can be read as it is: nothing has been checked yet. */
function placeIn(inputFolder: string): Place | undefined {
  try {
    const decoded = decode(readFileSync(join(inputFolder, 'data', 'site.csv')));
    if (!('text' in decoded)) return undefined;
    const [header = [], ...rows] = readCsv(decoded.text).rows;
    const at = (name: string) => header.indexOf(name);
    const cell = (row: readonly string[], name: string) => row[at(name)] ?? '';
    const settings = rows.map((row) => ({
      key: cell(row, 'key'),
      value: cell(row, 'value'),
      about: '',
    }));
    const { baseUrl, basePath } = readSettings(settings);
    return { baseUrl, basePath };
  } catch {
    return undefined;
  }
}
