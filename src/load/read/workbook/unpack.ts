import { Inflate } from 'fflate';
import { faults, UnreadableWorkbook } from './fault.ts';

/** Largest file that is opened: a workbook of 50,000 rows has about 5 MB. */
export const mostBytes = 50_000_000;
/** Largest sum of the parts when unpacked. */
export const mostUnpacked = 120_000_000;

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * The parts of an archive by their names, those that are asked for. The sizes that the archive tells are
 * not believed: unpacking stops at `mostUnpacked` bytes in all. Throws UnreadableWorkbook.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { names: string[]; parts: Map<string, Uint8Array> } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(bytes, view);
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) throw swelling();
  const parts = new Map<string, Uint8Array>();
  let left = mostUnpacked;
  for (const entry of wanted) {
    const part = inflated(packedBytes(bytes, view, entry), entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { names: entries.map(({ name }) => name), parts };
}

/** The list at the end of an archive (APPNOTE 4.3.12). */
function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Stands at the very end, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken();
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken();
  return bytes.subarray(start, start + packed);
}

/** Small bites, so that what swells is noticed after one of them. */
const bite = 16_384;

function inflated(packed: Uint8Array, { method }: Entry, most: number): Uint8Array {
  if (method === 0 && packed.length > most) throw swelling();
  if (method === 0) return packed;
  if (method !== 8) throw broken();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw swelling();
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += bite)
    stream.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function broken(): UnreadableWorkbook {
  return new UnreadableWorkbook(faults.broken);
}

function swelling(): UnreadableWorkbook {
  return new UnreadableWorkbook(faults.swelling(mostUnpacked));
}
