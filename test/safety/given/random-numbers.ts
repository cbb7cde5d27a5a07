/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 to one less than `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** True in so many of a hundred cases. */
  readonly percent: (share: number) => boolean;
}

export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    oneOf: (items) => items[upTo(items.length)] ?? items[0],
    percent: (share) => next() * 100 < share,
  };
};
