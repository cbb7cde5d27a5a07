/** Random numbers that are the same in every run. */
export interface Random {
  /** Evenly between 0 and 1. */
  readonly even: () => number;
  /** From the normal distribution around 0. */
  readonly normal: () => number;
  /** A count around `mean` (Poisson). */
  readonly count: (mean: number) => number;
}

/** Mulberry32: small, even enough for load, and the same everywhere. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const even = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    even,
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
    count: (mean) => {
      const limit = Math.exp(-mean);
      let events = 0;
      for (let product = even(); product > limit; product *= even()) events += 1;
      return events;
    },
  };
};
