import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decode } from '../../src/load/read/decode.ts';

/** The path under which the site of an input folder lives, from base_url in its data/site.csv: 「/」 or 「/ayumi/」. */
export function basePath(inputFolder: string): string {
  const decoded = decode(readFileSync(join(inputFolder, 'data', 'site.csv')));
  const text = 'text' in decoded ? decoded.text : '';
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  const url = data.find(({ key }) => key === 'base_url')?.['value'] ?? '';
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/?$/, '/') : '/';
}
