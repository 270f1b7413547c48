import { faults, UnreadableWorkbook } from './fault.ts';

/** A part of an archive, as the list at its end tells of it. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where the part itself begins. */
  offset: number;
  /** From where to where the list tells of it. */
  listed: { start: number; end: number };
}

/** The list at the end of an archive (APPNOTE 4.3.12), where it begins and where its last record does. Throws UnreadableWorkbook. */
export function zipDirectory(bytes: Uint8Array): {
  entries: ZipEntry[];
  start: number;
  end: number;
} {
  const view = viewOf(bytes);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let n = 0, at = start; n < count; n += 1) {
    const entry = entryAt(bytes, view, at);
    entries.push(entry);
    at = entry.listed.end;
  }
  return { entries, start, end };
}

/** The bytes of a part as they are packed. Throws UnreadableWorkbook. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken();
  return bytes.subarray(start, start + packed);
}

/** For reading and writing numbers of an archive. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What is thrown where bytes make no sense. */
export function broken(): UnreadableWorkbook {
  return new UnreadableWorkbook(faults.broken);
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
  const nameLength = view.getUint16(at + 28, true);
  const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    listed: {
      start: at,
      end: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
    },
  };
}

/** Windows packs names in Shift_JIS, whatever the flag says; all others in UTF-8. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** Stands at the very end, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken();
}
