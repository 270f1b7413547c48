import { createHash } from 'node:crypto';
import { v5 as uuid } from 'uuid';
import type { PublishedTable } from '../datasets/published-table.ts';

/** SHA-256 of bytes or UTF-8 text, in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * SHA-256 of what tables say: names, types and values in order, without the words of the
 * dictionary, so that a better explanation is no new release of the data.
 */
export function contentHash(tables: readonly PublishedTable[]): string {
  const content = tables.map(({ name, columns, rows }) => [
    name,
    columns.map((column) => [column.name, column.type]),
    rows.map((row) => columns.map((column) => row[column.name] ?? null)),
  ]);
  return sha256(JSON.stringify(content));
}

/** UUIDv5 (RFC 9562) of an address: the same address has the same id for good. */
export function uuidOf(address: string): string {
  return uuid(address, uuid.URL);
}
