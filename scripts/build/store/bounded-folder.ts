import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the entries of a folder that were used the longest ago, until the rest takes at most so many bytes. */
export function dropLongestUnused(
  folder: string,
  mostBytes: number,
  sizeOf = (entry: string) => statSync(entry).size,
): void {
  const entries = readdirSync(folder).map((name) => {
    const entry = join(folder, name);
    return { entry, size: sizeOf(entry), used: statSync(entry).mtimeMs };
  });
  let room = mostBytes;
  for (const { entry, size } of entries.toSorted((a, b) => b.used - a.used)) {
    room -= size;
    if (room < 0) rmSync(entry, { recursive: true, force: true });
  }
}

/** Notes that an entry was used now. */
export function markUsed(entry: string): void {
  utimesSync(entry, new Date(), new Date());
}

/** The digest that seals an entry: of its key and what it holds, in order. */
export function sealOf(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What a work gives, or nothing if it fails: that a store cannot be read or written fails no build. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
