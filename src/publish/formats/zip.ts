import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A file in an archive. */
export interface ZipEntry {
  /** With its folders: `ayumi/data/measures.csv` */
  path: string;
  bytes: Uint8Array;
}

/**
 * The time of every entry. A ZIP holds local time without a zone and fflate asks the date for its
 * local parts, so a date made of local parts gives the same bytes in every time zone.
 */
const fixedTime = new Date(1980, 0, 1, 12);

/** An archive of the files in the given order; the same files give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]));
  return zipSync(files, { mtime: fixedTime, level: 6 });
}

/** The same archive with the fixed time: for libraries that put in the time of day. */
export function rezip(archive: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(archive)).map(([path, bytes]) => ({ path, bytes }));
  return zip(entries);
}
