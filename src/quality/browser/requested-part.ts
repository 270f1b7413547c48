/** What of a file is to be sent: all of it, bytes from `start` to `end`, or nothing, since there is no such part. */
export type Part = 'all' | 'none' | { start: number; end: number };

/**
 * Reads the header Range for a file of so many bytes (RFC 9110, 14.2): `bytes=0-99`, `bytes=100-`, `bytes=-50` for the
 * last 50. Other units and lists of parts are answered with the whole file, as a server may do.
 */
export function requestedPart(range: string | undefined, size: number): Part {
  const wanted = /^\s*bytes\s*=([^,]*)$/i.exec(range ?? '')?.[1];
  if (wanted === undefined) return 'all';
  const [, first = '', last = ''] = /^\s*(\d*)\s*-\s*(\d*)\s*$/.exec(wanted) ?? [];
  if (first === '' && last === '') return 'none';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'none' : { start, end };
}
