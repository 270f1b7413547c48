import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropLongestUnused, markUsed, quietly, sealOf } from './bounded-folder.ts';

/** Folders of the last builds, each under a key that follows from all that it is made from. */
export interface FolderStore {
  /** The files of a key, if they are there and whole. */
  get: (key: string) => KeptFolder | undefined;
  /** Takes a finished folder over, which is moved; gives what stands under the key now. */
  keep: (key: string, folder: string) => KeptFolder | undefined;
  /** Removes what was asked for the longest ago, until the rest is small enough. */
  tidy: () => void;
}

/** A folder in the store and the files in it, each with its SHA-256. */
export interface KeptFolder {
  folder: string;
  files: readonly KeptFile[];
}

/** The path of a file in its folder with `/`, its digest and its size. */
export interface KeptFile {
  path: string;
  sha256: string;
  size: number;
}

const listName = 'digests.json';

/**
 * Opens a store in a folder, which may be removed at any time. Beside the files of an entry lies the list of their digests,
 * with the digest of key and list: an entry in which a file was changed, cut, added, removed or put in the place of another
 * is no answer and is taken away. That the store cannot be written fails no build.
 */
export function openFolderStore(home: string, most: number): FolderStore {
  const place = (key: string) => join(home, key);
  const get = (key: string): KeptFolder | undefined => {
    const kept = quietly(() => readWhole(key, place(key)));
    if (kept) quietly(() => markUsed(place(key)));
    else quietly(() => rmSync(place(key), { recursive: true, force: true }));
    return kept;
  };
  return {
    get,
    keep: (key, folder) =>
      quietly(() => {
        mkdirSync(home, { recursive: true });
        const list = digestsOf(join(folder, 'files'));
        writeFileSync(
          join(folder, listName),
          JSON.stringify({ seal: listSealOf(key, list), list }),
        );
        // Whole or not at all; another build may have kept the same in the meantime.
        quietly(() => renameSync(folder, place(key)));
        return get(key);
      }),
    tidy: () => quietly(() => dropLongestUnused(home, most, sizeOf)),
  };
}

/** Every file below a folder with its digest, in a fixed order. */
function digestsOf(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ file, path: file.slice(folder.length + 1).replaceAll('\\', '/') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => {
      const bytes = readFileSync(file);
      return { path, sha256: sealOf(bytes).toString('hex'), size: bytes.length };
    });
}

function readWhole(key: string, entry: string): KeptFolder | undefined {
  const { seal, list } = JSON.parse(readFileSync(join(entry, listName), 'utf8')) as {
    seal: string;
    list: KeptFile[];
  };
  const folder = join(entry, 'files');
  const isWhole = seal === listSealOf(key, list) && seal === listSealOf(key, digestsOf(folder));
  return isWhole ? { folder, files: list } : undefined;
}

function listSealOf(key: string, list: readonly KeptFile[]): string {
  return sealOf(JSON.stringify([key, list])).toString('hex');
}

/** How much an entry takes; one without its list takes nothing and stays until it is asked for. */
function sizeOf(entry: string): number {
  const sizes = quietly(() => listIn(entry).map(({ size }) => size)) ?? [];
  return sizes.reduce((sum, size) => sum + size, 0);
}

function listIn(entry: string): KeptFile[] {
  return (JSON.parse(readFileSync(join(entry, listName), 'utf8')) as { list: KeptFile[] }).list;
}
