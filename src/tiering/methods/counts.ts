import type { Direction } from '../model';
import { midRanks } from '../stats/mid-ranks';
import { classWithin } from './class-within';
import type { Placed } from './placed';
import { runningLimits } from './running-limits';

/**
 * Tiers by number of clients: "the top 20 clients, the next 50, the rest".
 * A client's rank is counted from the top, and its tier the first whose running number reaches it. Ties share the mean of
 * their ranks, so equal values always share a tier, and a tier may hold a few more or fewer than its number.
 * Missing values (NaN) are not counted and get the class after the last; zeros and negatives are values like any other.
 * `numbers` belong to the tiers from the best on, one fewer than tiers. Positions are shares of clients, as in `quota`.
 * Source: SAP's ABC by number of objects.
 * @example Array.from(counts(Float64Array.of(10, 40, 20, 30), [1, 2]).classes); // => [2, 0, 1, 1]
 */
export function counts(
  values: Float64Array,
  numbers: readonly number[],
  direction: Direction = 'more',
): Placed & { readonly ranks: Float64Array } {
  const { ranks, known } = midRanks(values);
  const limits = runningLimits(numbers);
  const classes = new Uint8Array(values.length).fill(limits.length + 1);
  const positions = new Float64Array(values.length).fill(NaN);
  for (let client = 0; client < ranks.length; client += 1) {
    const rank = ranks[client] ?? NaN;
    if (Number.isNaN(rank)) continue;
    const fromTop = direction === 'more' ? known + 1 - rank : rank;
    ranks[client] = fromTop;
    positions[client] = (fromTop - 0.5) / known;
    classes[client] = classWithin(fromTop, limits);
  }
  return { classes, positions, ranks };
}
