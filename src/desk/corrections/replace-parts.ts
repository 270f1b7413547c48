import { zipSync } from 'fflate';
import { joined } from '../../load/read/workbook/unpack.ts';
import {
  packedBytes,
  viewOf,
  zipDirectory,
  type ZipEntry,
} from '../../load/read/workbook/zip-directory.ts';

/** A part as it is packed, with what is told of it. */
interface Packed {
  bytes: Uint8Array;
  method: number;
  crc: number;
  size: number;
}

/** Where numbers stand in the head of a part and in the list at the end (APPNOTE 4.3.7, 4.3.12). */
const heads = {
  part: { length: 30, flags: 6, method: 8, crc: 14, packed: 18, size: 22, name: 26, extra: 28 },
  list: { length: 46, flags: 8, method: 10, crc: 16, packed: 20, size: 24, name: 28, extra: 30 },
} as const;

/**
 * An archive with some of its parts replaced. Every other part stays byte for byte as it was packed, with its
 * name, date and place among the others. Throws UnreadableWorkbook.
 */
export function replaceParts(
  bytes: Uint8Array,
  replaced: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const { entries, start, end } = zipDirectory(bytes);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    size += piece.length;
  };
  const listed = new Map<ZipEntry, Uint8Array>();
  const ordered = entries.toSorted((a, b) => a.offset - b.offset);
  add(bytes.subarray(0, ordered[0]?.offset ?? start));
  ordered.forEach((entry, at) => {
    const part = replaced.get(entry.name);
    const packed = part && packedAgain(part);
    listed.set(entry, listing(bytes, entry, size, packed));
    if (packed) {
      add(head(copied(bytes, entry.offset, entry.offset + afterName(bytes, entry.offset)), packed));
      add(packed.bytes);
    } else add(bytes.subarray(entry.offset, ordered[at + 1]?.offset ?? start));
  });
  const from = size;
  for (const entry of entries) add(listed.get(entry)!);
  const last = copied(bytes, end);
  viewOf(last).setUint32(12, size - from, true);
  viewOf(last).setUint32(16, from, true);
  add(last);
  return joined(pieces, size);
}

/** The packer gives whole archives only: what it packed is taken out of one. */
function packedAgain(part: Uint8Array): Packed {
  const archive = zipSync({ part }, { mtime: new Date(1980, 0, 2) });
  const entry = zipDirectory(archive).entries[0]!;
  const { method, crc, size } = entry;
  return { bytes: packedBytes(archive, entry), method, crc, size };
}

/** A copy, of whatever kind the bytes are: those of Node share theirs. */
function copied(bytes: Uint8Array, start: number, end = bytes.length): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.subarray(start, end));
}

/** Up to its name the head of a part is kept: what may follow tells of the old bytes. */
function afterName(bytes: Uint8Array, offset: number): number {
  const { length, name } = heads.part;
  return length + viewOf(bytes).getUint16(offset + name, true);
}

function head(bytes: Uint8Array, packed: Packed): Uint8Array {
  tell(bytes, heads.part, packed);
  return bytes;
}

function listing(
  bytes: Uint8Array,
  { listed: { start, end } }: ZipEntry,
  offset: number,
  packed: Packed | undefined,
): Uint8Array {
  const { length, name, extra } = heads.list;
  const whole = copied(bytes, start, end);
  const view = viewOf(whole);
  view.setUint32(42, offset, true);
  if (!packed) return whole;
  const named = length + view.getUint16(name, true);
  const commented = named + view.getUint16(extra, true);
  tell(whole, heads.list, packed);
  const kept = [whole.subarray(0, named), whole.subarray(commented)];
  return joined(kept, whole.length - (commented - named));
}

/** Writes what is told of a part; its sizes stand in front of it, not behind. */
function tell(
  bytes: Uint8Array,
  at: (typeof heads)['part' | 'list'],
  { bytes: { length }, method, crc, size }: Packed,
): void {
  const view = viewOf(bytes);
  view.setUint16(at.flags, view.getUint16(at.flags, true) & ~0x8, true);
  view.setUint16(at.method, method, true);
  view.setUint32(at.crc, crc, true);
  view.setUint32(at.packed, length, true);
  view.setUint32(at.size, size, true);
  view.setUint16(at.extra, 0, true);
}
