import type { Direction } from '../model';
import { exactSum } from '../stats/exact-sum';
import { quantile } from '../stats/quantile';

/**
 * Which clients stand out on one side: 1 where the value is better than the mean (or the median) of all, 0 where it is not.
 * A value equal to the middle, but for the last bits of a division, is not better, so all equal gives 0 for all. Missing values
 * (NaN) are not counted and get 0; zeros and negatives are values like any other; values are in their own unit.
 * @example Array.from(betterThanMiddle(Float64Array.of(1, 2, 9), { split: 'mean', direction: 'more' })); // => [0, 0, 1]
 */
export function betterThanMiddle(
  values: Float64Array,
  { split, direction }: { readonly split: 'mean' | 'median'; readonly direction: Direction },
): Uint8Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const middle = split === 'mean' ? exactSum(known) / known.length : quantile(known.sort(), 0.5);
  const sign = direction === 'more' ? 1 : -1;
  const high = new Uint8Array(values.length);
  for (let client = 0; client < values.length; client += 1) {
    const lead = sign * ((values[client] ?? NaN) - middle);
    if (lead > roundingOff * Math.abs(middle)) high[client] = 1;
  }
  return high;
}

/** A mean is a division, rounded once. */
const roundingOff = 1e-12;
