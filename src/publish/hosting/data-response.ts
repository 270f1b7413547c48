import type { DataFile } from '../datasets/dataset.ts';
import { headersFor } from './headers.ts';

/** A file of the catalogue as it is sent: the very bytes whose size and checksum the metadata tell. */
export function dataResponse({ fileName, bytes }: DataFile): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: headersFor(`/data/${fileName}`),
  });
}
