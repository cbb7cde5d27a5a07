import { exactSum } from '../stats/exact-sum';
import { knownValues } from '../stats/known-values';
import { normalised } from './normalised';

/**
 * Weights that the data suggests: a criterion weighs more the less evenly its amounts are spread over the clients (Shannon's
 * entropy). More is better in every column (see `turnedOver`). Shares have no meaning below zero: a column with a negative value gets no weight
 * (null) and the others share. A zero adds nothing (0 ln 0 = 0); a column that is all zeros or has no spread weighs 0; where
 * all weigh 0 they weigh the same. NaN (missing) is left out. The weights add up to 1.
 * Source: C. E. Shannon (1948) as used by M. Zeleny, Multiple Criteria Decision Making (1982).
 * @example entropyWeights([Float64Array.of(0, 9), Float64Array.of(4, 4), Float64Array.of(-1, 1)]); // => [1, 0, null]
 */
export function entropyWeights(columns: readonly Float64Array[]): readonly (number | null)[] {
  const uneven = columns.map(unevenness);
  const known = normalised(uneven.filter((one) => one !== null));
  let next = 0;
  return uneven.map((one) => (one === null ? null : (known[next++] ?? 0)));
}

/** Below this, shares differ by rounding only. */
const rounding = 1e-12;

/** 0 where all have the same, 1 where one has all; null where there is a value below zero. */
function unevenness(column: Float64Array): number | null {
  const known = knownValues(column);
  if (known.some((value) => value < 0)) return null;
  const total = exactSum(known);
  if (known.length < 2 || total === 0) return 0;
  const entropy = exactSum(
    known.map((value) => (value === 0 ? 0 : -(value / total) * Math.log(value / total))),
  );
  const uneven = 1 - entropy / Math.log(known.length);
  return uneven > rounding ? uneven : 0;
}
