/** A round number of 1, 2 or 5 at some power of ten; kept in parts, so that its multiples are exact as people write them. */
export interface RoundStep {
  readonly digit: 1 | 2 | 5;
  readonly power: number;
}

/**
 * The smallest round step that is not below a number above zero.
 * @example roundStep(3.7); // => { digit: 5, power: 0 }
 */
export function roundStep(least: number): RoundStep {
  // One power low: the logarithm of a power of ten may come out a hair above it.
  const power = Math.floor(Math.log10(least)) - 1;
  for (let above = power; ; above += 1) {
    for (const digit of [1, 2, 5] as const) {
      if (timesStep(1, { digit, power: above }) >= least) return { digit, power: above };
    }
  }
}

/**
 * So many steps, without the rounding that 3 x 0.1 would bring.
 * @example timesStep(3, { digit: 1, power: -1 }); // => 0.3
 */
export function timesStep(count: number, { digit, power }: RoundStep): number {
  return power < 0 ? (count * digit) / 10 ** -power : count * digit * 10 ** power;
}
