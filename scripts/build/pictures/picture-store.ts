import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropLongestUnused, markUsed, quietly, sealOf } from '../store/bounded-folder.ts';

/** The pictures of the last builds, each under a key that follows from all that it is drawn from. */
export interface PictureStore {
  /** The picture of a key, if it is there and whole. */
  get: (key: string) => Uint8Array | undefined;
  keep: (key: string, picture: Uint8Array) => void;
  /** Removes the pictures that were asked for the longest ago, until the rest is small enough. */
  tidy: () => void;
}

/** How much may lie in the store: a hundred plans' worth of pictures. */
const mostBytes = 256e6;

/**
 * Opens the store in a folder, which may be removed at any time. An entry is the digest of its key and its picture, then
 * the picture: one that was cut, changed or put in the place of another is no answer. That the store cannot be written
 * fails no build: the picture is drawn again.
 */
export function openPictureStore(folder: string, most = mostBytes): PictureStore {
  const fileOf = (key: string) => join(folder, key);
  return {
    get: (key) => {
      const entry = quietly(() => readFileSync(fileOf(key)));
      const picture = entry?.subarray(digestLength);
      if (!picture || !entry!.subarray(0, digestLength).equals(sealOf(key, picture))) return;
      quietly(() => markUsed(fileOf(key)));
      return picture;
    },
    keep: (key, picture) =>
      quietly(() => {
        mkdirSync(folder, { recursive: true });
        // Whole or not at all: another build may read it.
        const half = `${fileOf(key)}.${process.pid}`;
        writeFileSync(half, Buffer.concat([sealOf(key, picture), picture]));
        renameSync(half, fileOf(key));
      }),
    tidy: () => quietly(() => dropLongestUnused(folder, most)),
  };
}

const digestLength = 32;
