import { topsis } from '../weights/topsis';
import type { Aggregated } from './aggregated';
import { countedColumns } from './counted-columns';
import { partsOf, weightOf, type Weighed } from './weighed';

/**
 * Closeness to the ideal client, 0 to 100 (see `topsis`). A criterion's share of the score is its share of the squared distance
 * from the worst; where that is 0 the weights share. `by` brings the columns to one size.
 */
export function idealScores(all: readonly Weighed[], by: 'vector' | 'minmax' = 'vector'): Aggregated {
  const columns = countedColumns(all);
  const sizes = columns.map(({ values }) => sizeOf(values, by));
  return {
    scores: topsis(columns, by).map((closeness) => 100 * closeness),
    shared: (client, score) => {
      const parts = partsOf(all, client);
      const squares = parts.map(({ points, weight }, place) => {
        const { low, length } = sizes[place] ?? { low: 0, length: Infinity };
        return weight === 0 ? 0 : ((weight * (points - low)) / length) ** 2;
      });
      const total = squares.reduce((sum, one) => sum + one, 0);
      if (total > 0) return squares.map((one) => (score * one) / total);
      return parts.map(({ weight }) => (score * weight) / weightOf(parts));
    },
  };
}

/** The lowest points, and the length of the column as a vector or its range; infinite where all are equal, as they tell nobody apart. */
function sizeOf(
  values: Float64Array,
  by: 'vector' | 'minmax',
): { readonly low: number; readonly length: number } {
  let low = Infinity;
  let high = -Infinity;
  let squares = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    squares += value * value;
  }
  if (!(high > low)) return { low, length: Infinity };
  return { low, length: by === 'minmax' ? high - low : Math.sqrt(squares) };
}
