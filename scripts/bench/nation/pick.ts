/**
 * A whole number from 0 up to `most`, which it does not reach, that looks like chance and follows from the numbers alone:
 * the same row gets the same words on every machine, however many rows stand before it.
 */
export function chance(most: number, ...numbers: readonly number[]): number {
  let mixed = 0x9e3779b9;
  for (const number of numbers) {
    mixed = Math.imul(mixed ^ (number + 0x7f4a7c15), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return (mixed >>> 0) % most;
}

/** One of a list, by the numbers of `chance`. */
export function pick<Item>(items: readonly Item[], ...numbers: readonly number[]): Item {
  return items[chance(items.length, ...numbers)]!;
}
