import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { zip } from '../../src/publish/formats/zip.ts';
import { inJapanese, step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';
import { contentTime } from './content-time.ts';

/** A folder that we wrote before has this file, so that nothing else is ever replaced. */
const sign = 'sitemap-index.xml';

/** Stops where what is in the way is not a site of ours. */
export function refuseOut(out: string): void {
  const place = resolve(out);
  if (!existsSync(place)) return;
  const isFolder = statSync(place).isDirectory();
  if (isZip(out) && !isFolder) return;
  if (!isZip(out) && isFolder && isEmptyOrOurs(place)) return;
  throw new Stop(
    `書き出す先「${out}」には、ほかのものがあります。消さないように、止めました。空のフォルダーか、新しい名前を書いてください。`,
  );
}

/** Lays a finished site out as a real folder, or as a ZIP where the name ends so; the last one stays until the new one is whole. */
export async function handOver(site: string, out: string): Promise<void> {
  await step('渡すものを出力', (tell) => {
    const from = realpathSync(site);
    const place = resolve(out);
    const next = `${place}.next`;
    rmSync(next, { recursive: true, force: true });
    const files = filesOf(from);
    if (isZip(out)) writeFileSync(next, zipOf(from, files));
    else copyTo(next, from, files);
    rmSync(place, { recursive: true, force: true });
    renameSync(next, place);
    tell(`${out}・${inJapanese({ ファイル: files.length })}`);
  });
}

function zipOf(from: string, files: readonly string[]): Uint8Array {
  return zip(
    files.map((path) => {
      const bytes = readFileSync(resolve(from, path));
      return { path, bytes, time: contentTime(bytes) };
    }),
  );
}

function copyTo(folder: string, from: string, files: readonly string[]): void {
  cpSync(from, folder, { recursive: true, dereference: true });
  for (const path of files) {
    const place = resolve(folder, path);
    const time = contentTime(readFileSync(place));
    utimesSync(place, time, time);
  }
}

/** Paths with `/`, in a fixed order, hidden files of hosts too. */
function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .concat(globSync('**/.*', { cwd: folder }))
    .filter((path) => statSync(resolve(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function isZip(out: string): boolean {
  return out.toLowerCase().endsWith('.zip');
}

function isEmptyOrOurs(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(sign);
}
