import { addColumn, type WeighedColumn } from './weighed-column';

/** Points below this count as this: one zero must not wipe out all the rest. */
export const leastPoints = 1;

const mostPoints = 100;

/**
 * The weighted geometric mean of points, 1..100: as the weighted mean, but a weak side cannot be made up for by a strong one.
 * Points below 1 (zero, and what is below zero) count as 1. A criterion that is missing (NaN) for a client is left out for that
 * client and the others share its weight; NaN where all are, or all that are known weigh 0.
 * @example Array.from(geometricMean([{ values: Float64Array.of(100, 100), weight: 1 }, { values: Float64Array.of(25, NaN), weight: 1 }]), Math.round); // => [50, 100]
 */
export function geometricMean(columns: readonly WeighedColumn[]): Float64Array {
  const clients = columns[0]?.values.length ?? 0;
  const logarithms = new Float64Array(clients);
  const counted = new Float64Array(clients);
  for (const column of columns) {
    addColumn(logarithms, column, (value, weight) => weight * Math.log(Math.max(leastPoints, value)));
    addColumn(counted, column, (_, weight) => weight);
  }
  // A logarithm and back may come out a rounding above what went in.
  return logarithms.map((sum, client) => Math.min(mostPoints, Math.exp(sum / (counted[client] ?? NaN))));
}
