/** Chance that comes out alike each time: a generator of numbers by a seed (mulberry32). */
export interface Random {
  /** A number from 0 up to 1. */
  number: () => number;
  /** A whole number from 0 up to `most`, which it does not reach. */
  below: (most: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** True so often: 0.3 for three times of ten. */
  chance: (share: number) => boolean;
}

/** Makes one from a whole number; the same number gives the same sequence on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(number() * most);
  return {
    number,
    below,
    pick: (items) => items[below(items.length)]!,
    chance: (share) => number() < share,
  };
}
