import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface ZipEntry {
  /** With its folders: `ayumi/data/measures.csv` */
  path: string;
  bytes: Uint8Array;
  /** Its hours in UTC are written, though an archive has no zone; blank is the one time that our archives tell. */
  time?: Date;
}

/** The time of entries that name none. */
const fixedTime = new Date('1980-01-01T12:00:00Z');

/** Signatures and the version that can read it (APPNOTE.TXT 4.3 and 4.4): 2.0, for Deflate and folders. */
const signatures = { file: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };
const neededVersion = 20;
/** Names are UTF-8 (bit 11). */
const utf8 = 0x0800;
const deflated = 8;

/** What the counts and lengths of a plain archive can tell; beyond it programs would read a damaged file. */
const most = { files: 0xffff, bytes: 0xffffffff };

/** An archive of the files in the given order; the same files give the same bytes with the same Node. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes, time = fixedTime } of entries) {
    const name = Buffer.from(path, 'utf8');
    const content = deflateRawSync(bytes, { level: 6 });
    const about = aboutFile({ name, bytes, content, time });
    parts.push(localHeader(about), name, content);
    list.push(listedHeader(about, offset), name);
    offset += 30 + name.length + content.length;
  }
  const listed = Buffer.concat(list);
  if (entries.length > most.files || offset + listed.length > most.bytes)
    throw new Error(`too much for one archive: ${entries.length} files, ${offset} bytes`);
  return Buffer.concat([...parts, listed, endOf(entries.length, listed.length, offset)]);
}

/** What both headers of a file say alike, from the needed version to the length of the extra field: 26 bytes. */
function aboutFile(file: { name: Buffer; bytes: Uint8Array; content: Buffer; time: Date }): Buffer {
  const { name, bytes, content, time } = file;
  const about = Buffer.alloc(26);
  about.writeUInt16LE(neededVersion, 0);
  about.writeUInt16LE(/^[\x20-\x7e]*$/.test(name.toString('latin1')) ? 0 : utf8, 2);
  about.writeUInt16LE(deflated, 4);
  about.writeUInt32LE(dosTime(time), 6);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(content.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

/** Date and time in the form of MS-DOS, in steps of two seconds. */
function dosTime(at: Date): number {
  const date =
    ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}

function localHeader(about: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32LE(signatures.file, 0);
  return Buffer.concat([header, about]);
}

/** In the list at the end: comment, disk and attributes are blank. */
function listedHeader(about: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(signatures.listed, 0);
  header.writeUInt16LE(neededVersion, 4);
  about.copy(header, 6);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endOf(files: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(signatures.end, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
