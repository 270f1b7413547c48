import { distance } from 'fastest-levenshtein';

/** The up to three valid values that are close enough to `found` to be what was meant. */
export function nearestTo(found: string, valid: Iterable<string>): string[] {
  // No name is that long, and to compare would take long, too.
  if (found.length > 200) return [];
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  return (
    [...new Set(valid)]
      .map((value) => ({ value, away: distance(plain(found), plain(value)) }))
      // What shares no letter is not near, however short it is.
      .filter(({ value, away }) => away < Math.max(found.length, value.length))
      .filter(({ value, away }) => away <= Math.max(2, Math.floor(value.length / 3)))
      .sort((a, b) => a.away - b.away || (a.value < b.value ? -1 : 1))
      .slice(0, 3)
      .map(({ value }) => value)
  );
}
