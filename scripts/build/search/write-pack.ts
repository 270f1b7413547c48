import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'fflate';

/** Writes data for the browser as compressed JSON, the same bytes for the same data; gives its size in bytes. */
export function writePack(file: string, data: unknown): number {
  const bytes = gzipSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9, mtime: 0 });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return bytes.length;
}
