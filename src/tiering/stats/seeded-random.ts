/**
 * A row of numbers that look drawn at random, 0 up to but not 1; the same seed gives the same row on every machine.
 * A counter in steps of an odd constant, its bits stirred by multiplications: enough to shake weights, not to keep secrets.
 * The seed is a whole number; its lower 32 bits count. Source: the mixing of G. Steele et al., SplitMix (2014), in 32 bits.
 * @example seededRandom(7)() === seededRandom(7)(); // => true
 */
export function seededRandom(seed: number): () => number {
  let counter = seed | 0;
  return () => {
    counter = (counter + golden) | 0;
    let bits = counter;
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 4_294_967_296;
  };
}

/** 2 ** 32 over the golden ratio, made odd: a counter in such steps falls everywhere evenly. */
const golden = 0x9e3779b9;
