import { bothKnown } from './both-known';
import { exactSum } from './exact-sum';
import { average } from './average';
import { unitOf } from './unit-of';

/**
 * How closely two columns go along a straight line, -1..1 (Pearson's correlation). Pairs with a missing value (NaN) are left
 * out; NaN where either column is without spread among the pairs that remain. The same whatever the order of rows.
 * @example pearson(Float64Array.of(1, 2, 3), Float64Array.of(6, 4, 2)); // => -1
 */
export function pearson(first: Float64Array, second: Float64Array): number {
  const [one, other] = bothKnown(first, second).map(fromMean) as [Float64Array, Float64Array]; // two in, two out
  const along = exactSum(one.map((distance, row) => distance * (other[row] ?? NaN)));
  const lengths = Math.sqrt(squares(one) * squares(other));
  return lengths > 0 ? Math.min(1, Math.max(-1, along / lengths)) : NaN;
}

/** In a unit of their own. Equal values are no distance apart, whatever their mean was rounded to. */
function fromMean(values: Float64Array): Float64Array {
  const unit = unitOf(values);
  const shrunk = values.map((value) => value / unit);
  const centre = shrunk.every((value) => value === shrunk[0]) ? (shrunk[0] ?? NaN) : average(shrunk);
  return shrunk.map((value) => value - centre);
}

function squares(distances: Float64Array): number {
  return exactSum(distances.map((distance) => distance * distance));
}
