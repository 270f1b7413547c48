import { strToU8, zipSync } from 'fflate';
import type { TextFile } from '../../load/read/folder.ts';
import type { Delivery } from '../examined.ts';
import { isArchive } from '../deliveries/expand-archives.ts';
import { siteIn } from '../deliveries/site-in.ts';
import { expandArchives } from '../deliveries/expand-archives.ts';
import { replaceParts } from './replace-parts.ts';

/**
 * The tables of a site of which something was put right, as one archive: the archive that was dropped with these in
 * their places and all else as it was, or a new one of these alone.
 */
export function siteGivenBack(
  deliveries: readonly Delivery[],
  changed: readonly TextFile[],
): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const { files, others } = expandArchives(deliveries, []);
  const tables = siteIn(files, others)?.tables ?? [];
  const texts = new Map(changed.map(({ path, text }) => [path, strToU8(text)]));
  const archive = deliveries.find(
    ({ name }) => isArchive(name) && tables.some((table) => table.name.startsWith(`${name}/`)),
  );
  if (!archive) {
    const bytes = zipSync(Object.fromEntries(texts), { mtime: new Date(1980, 0, 2) });
    return { name: 'data.zip', bytes };
  }
  const parts = tables.flatMap(({ name, path }) => {
    const text = texts.get(path);
    return text ? [[name.slice(archive.name.length + 1), text] as const] : [];
  });
  const bytes = replaceParts(archive.bytes, new Map(parts));
  return { name: archive.name.split('/').at(-1)!, bytes };
}
