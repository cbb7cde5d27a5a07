/**
 * Of many tests some succeed by chance. The least share of false discoveries at which each test would still count as one:
 * its chance times the number of tests, over its rank from the smallest, never above that of a greater chance.
 * Chances and answers are shares 0..1, in the same order; equal chances get equal answers; no tests give none.
 * Source: Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate (1995); R `p.adjust`.
 * @example Array.from(benjaminiHochberg(Float64Array.of(0.01, 0.5, 0.02))); // => [0.03, 0.5, 0.03]
 */
export function benjaminiHochberg(chances: Float64Array): Float64Array {
  const tests = chances.length;
  const ranked = Uint32Array.from(chances, (_, test) => test).sort(
    (one, other) => (chances[one] ?? 0) - (chances[other] ?? 0),
  );
  const rates = new Float64Array(tests);
  let least = 1;
  for (let rank = tests; rank >= 1; rank -= 1) {
    const test = ranked[rank - 1] ?? 0;
    least = Math.min(least, ((chances[test] ?? 0) * tests) / rank);
    rates[test] = least;
  }
  return rates;
}
