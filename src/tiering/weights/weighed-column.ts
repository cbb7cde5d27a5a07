/** One criterion of an aggregation. */
export interface WeighedColumn {
  /** One a client; NaN = missing. */
  readonly values: Float64Array;
  /** Zero or above: one for all clients, or one a client. */
  readonly weight: number | Float64Array;
}

/**
 * Adds to each client's sum what a criterion brings it; a missing value (NaN) and a weight of 0 add nothing.
 * @example const sums = new Float64Array(2); addColumn(sums, { values: Float64Array.of(3, NaN), weight: 2 }, (value, weight) => value * weight); Array.from(sums); // => [6, 0]
 */
export function addColumn(
  sums: Float64Array,
  { values, weight }: WeighedColumn,
  term: (value: number, weight: number) => number,
): void {
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    const own = typeof weight === 'number' ? weight : (weight[client] ?? 0);
    if (!Number.isNaN(value) && own > 0) sums[client] = (sums[client] ?? 0) + term(value, own);
  }
}
