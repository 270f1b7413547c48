import { Inflate } from 'fflate';
import { faults, UnreadableWorkbook } from './fault.ts';
import { broken, packedBytes, zipDirectory, type ZipEntry } from './zip-directory.ts';

/** Largest file that is opened: a workbook of 50,000 rows has about 5 MB. */
export const mostBytes = 50_000_000;
/** Largest sum of the parts when unpacked. */
export const mostUnpacked = 120_000_000;

/**
 * The parts of an archive by their names, those that are asked for. The sizes that the archive tells are
 * not believed: unpacking stops at `mostUnpacked` bytes in all. Throws UnreadableWorkbook.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { names: string[]; parts: Map<string, Uint8Array> } {
  const { entries } = zipDirectory(bytes);
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) throw swelling();
  const parts = new Map<string, Uint8Array>();
  let left = mostUnpacked;
  for (const entry of wanted) {
    const part = inflated(packedBytes(bytes, entry), entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { names: entries.map(({ name }) => name), parts };
}

/** Small bites, so that what swells is noticed after one of them. */
const bite = 16_384;

function inflated(packed: Uint8Array, { method }: ZipEntry, most: number): Uint8Array {
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

/** Pieces one after the other; `size` is their sum. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function swelling(): UnreadableWorkbook {
  return new UnreadableWorkbook(faults.swelling(mostUnpacked));
}
