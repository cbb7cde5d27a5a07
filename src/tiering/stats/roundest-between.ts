import { timesStep, type RoundStep } from './round-step';

/** A number of a double has no more digits than this. */
const mostDigits = 17;

/**
 * The roundest number above `above` and not above `upTo`; of several the one nearest to `near`, then the smaller.
 * A limit there parts the same clients as any other number between the two. Throws where there is no room between them.
 * @example roundestBetween({ above: 48_211, upTo: 61_900 }, 52_370); // => 50000
 */
export function roundestBetween(
  { above, upTo }: { readonly above: number; readonly upTo: number },
  near: number,
): number {
  if (!(above < upTo)) throw new RangeError(`there is no room between ${above} and ${upTo}`);
  if (above < 0 && upTo >= 0) return 0;
  const highest = Math.ceil(Math.log10(Math.max(Math.abs(above), Math.abs(upTo))));
  for (let power = highest; power > highest - mostDigits; power -= 1) {
    // Whole powers first; then halves of them, which are rounder than other digits of the next.
    for (const step of [
      { digit: 1, power },
      { digit: 5, power: power - 1 },
    ] as const) {
      const found = nearestMultiple(step, { above, upTo }, near);
      if (found !== null) return found;
    }
  }
  return upTo;
}

function nearestMultiple(
  step: RoundStep,
  { above, upTo }: { readonly above: number; readonly upTo: number },
  near: number,
): number | null {
  const size = timesStep(1, step);
  const counts = [
    Math.floor(above / size) + 1,
    Math.floor(near / size),
    Math.ceil(near / size),
    Math.floor(upTo / size),
  ];
  const inside = counts
    .map((count) => timesStep(count, step))
    .filter((multiple) => multiple > above && multiple <= upTo)
    .sort((one, other) => Math.abs(one - near) - Math.abs(other - near) || one - other);
  return inside[0] ?? null;
}
