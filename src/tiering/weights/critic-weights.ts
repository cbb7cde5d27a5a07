import { exactSum } from '../stats/exact-sum';
import { pearson } from '../stats/pearson';
import type { spearman } from '../stats/spearman';
import { standardDeviation } from '../stats/standard-deviation';
import { normalised } from './normalised';

/** How closely two columns go together, -1..1; NaN where nobody can say. */
type Correlation = typeof pearson | typeof spearman;

/**
 * Weights that the data suggests: a criterion weighs more the more it tells clients apart and the less it repeats the others
 * (CRITIC). More is better in every column; where less is better, hand it in with its sign turned, or agreement would be taken
 * for contradiction. Columns are brought to 0..1 by their range; the deviation is a sample's (over n - 1: over n the same
 * weights come out where all know the same clients). NaN (missing) is left out. A column without spread weighs 0 and says
 * nothing of the others; where none has spread all weigh the same. The weights add up to 1.
 * Source: D. Diakoulaki, G. Mavrotas, L. Papayannakis, The CRITIC Method (1995).
 * @example criticWeights([Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1), Float64Array.of(7, 7, 7)]); // => [0.5, 0.5, 0]
 */
export function criticWeights(
  columns: readonly Float64Array[],
  correlation: Correlation = pearson,
): readonly number[] {
  const deviations = columns.map(deviationInRange);
  const information = deviations.map((deviation, place) => {
    const own = columns[place] ?? new Float64Array(0);
    const conflicts = columns.map((other, otherPlace) => {
      if (otherPlace === place || deviations[otherPlace] === 0) return 0;
      const along = correlation(own, other);
      // Where no client is known in both, neither repeats the other.
      return 1 - (Number.isNaN(along) ? 0 : along);
    });
    return deviation === 0 ? 0 : deviation * exactSum(conflicts);
  });
  // Alone, or where all others repeat it, a criterion contradicts nobody: then only the deviations tell.
  return normalised(information.some((one) => one > 0) ? information : deviations);
}

/** The deviation of the column on 0..1; 0 where it has no spread. */
function deviationInRange(column: Float64Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // Halves keep the width finite even for the widest range a number can hold.
  return high > low ? standardDeviation(column, 'sample') / 2 / (high / 2 - low / 2) : 0;
}
