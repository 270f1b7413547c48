import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../launch/stop.mjs';
import { openFolderStore } from '../store/folder-store.ts';
import { picturesIn, plansIn, readPart, type PartLabel } from './part.ts';
import { digestOfKeys, keysOf } from './share.ts';

/**
 * Takes the plans and pictures of all parts of a site into the stores of a build, which then finds them there. Stops
 * unless they are the parts of this folder and this code (`keys`), each there once and whole.
 */
export function takeParts(
  parts: readonly string[],
  keys: ReadonlyMap<string, string>,
  stores: string,
): void {
  const labelled = parts.map((folder) => ({ folder, label: readPart(folder) }));
  stopUnlessAll(labelled, digestOfKeys(keys));
  for (const { folder, label } of labelled) {
    const store = openFolderStore(plansIn(folder), Infinity);
    for (const [plan, key] of keysOf(label, keys)) {
      if (!store.get(key))
        throw new Stop(
          `${folder} の計画 ${plan} が、欠けているか、変わっています。${again(label)}`,
        );
      bring(join(plansIn(folder), key), join(stores, 'plans', key));
    }
    const pictures = picturesIn(folder);
    for (const name of existsSync(pictures) ? readdirSync(pictures) : [])
      bring(join(pictures, name), join(stores, 'pictures', name));
  }
}

function stopUnlessAll(parts: readonly { folder: string; label: PartLabel }[], keys: string): void {
  const [first] = parts;
  const of = first!.label.of;
  for (const { folder, label } of parts) {
    if (label.of !== of)
      throw new Stop(
        `${first!.folder} は${of}つに、${folder} は${label.of}つに分けたものです。同じ数に分けたものを挙げてください。`,
      );
    if (label.keys !== keys)
      throw new Stop(
        `${folder} は、いまのデータかコードと違うものから組み立てられています。${again(label)}`,
      );
    const twin = parts.find((it) => it.folder !== folder && it.label.no === label.no);
    if (twin) throw new Stop(`${folder} と ${twin.folder} は、同じ ${label.no}/${of} です。`);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(
    (no) => !parts.some(({ label }) => label.no === no),
  );
  if (missing.length > 0)
    throw new Stop(
      `足りない部分があります：${missing.map((no) => `${no}/${of}`).join('、')}。すべて挙げてください。`,
    );
}

function again({ no, of }: PartLabel): string {
  return `npm run build -- --part ${no}/${of} で、組み立て直してください。`;
}

function bring(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(join(to, '..'), { recursive: true });
  cpSync(from, to, { recursive: true });
}
