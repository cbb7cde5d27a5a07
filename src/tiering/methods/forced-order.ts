/** More than any sum of points of two criteria. */
const beyondPoints = 1000;

/**
 * The order in which clients fill classes that must hold given shares: by the class they had, and within it by `points`; higher
 * comes first. `missing` is the class of clients without data: they are in no order (NaN). Equal points of one class stay equal.
 * @example Array.from(forcedOrder(Uint16Array.of(0, 1, 1, 2), Float64Array.of(5, 9, 5, 9), 2)); // => [5, -991, -995, NaN]
 */
export function forcedOrder(classes: Uint16Array, points: Float64Array, missing: number): Float64Array {
  return Float64Array.from(classes, (one, client) =>
    one === missing ? NaN : (points[client] ?? NaN) - one * beyondPoints,
  );
}
