/**
 * The weights of so many criteria of which only the order of importance is known, the most important first: the mean of all
 * weightings that agree with that order (rank-order centroid). They add up to 1; for 0 criteria there are none.
 * Throws where the criteria are not a whole number.
 * Source: F. H. Barron and B. E. Barrett, Decision Quality Using Ranked Attribute Weights (1996).
 * @example weightsByOrder(2); // => [0.75, 0.25]
 */
export function weightsByOrder(criteria: number): readonly number[] {
  if (!Number.isInteger(criteria) || criteria < 0)
    throw new RangeError(`${criteria} is no number of criteria`);
  const weights: number[] = [];
  let sum = 0;
  for (let rank = criteria; rank >= 1; rank -= 1) {
    sum += 1 / rank;
    weights.push(sum / criteria);
  }
  return weights.reverse();
}
