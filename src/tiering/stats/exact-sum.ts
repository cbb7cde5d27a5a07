/**
 * The sum of the values: it is the same whatever the order of the rows.
 * Where all values are whole cents the cents are added, as a person would; elsewhere the sum is exact and rounded once.
 * Values that are NaN (missing) add nothing; no values give 0. The sum of the magnitudes must stay finite.
 * Source: J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997): partial sums that never lose a bit.
 * @example exactSum([0.1, 0.2, NaN]); // => 0.3
 */
export function exactSum(values: Float64Array | readonly number[]): number {
  const cents = sumOfCents(values);
  if (cents !== null) return cents / 100;
  const partials: number[] = [];
  for (const value of values) {
    if (!Number.isNaN(value)) absorb(partials, value);
  }
  return roundOnce(partials);
}

/** The sum in cents; null where a value is no whole number of cents, or where the sum could leave the exact range. */
function sumOfCents(values: Float64Array | readonly number[]): number | null {
  let sum = 0;
  let magnitude = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const cents = Math.round(value * 100);
    if (cents / 100 !== value) return null;
    sum += cents;
    magnitude += Math.abs(cents);
  }
  return magnitude <= Number.MAX_SAFE_INTEGER ? sum : null;
}

/** Adds a value to partial sums that do not overlap, smallest first; what is rounded off stays as a smaller partial. */
function absorb(partials: number[], value: number): void {
  let carried = value;
  let kept = 0;
  for (const partial of partials) {
    const sum = carried + partial;
    const rest =
      Math.abs(carried) < Math.abs(partial) ? carried - (sum - partial) : partial - (sum - carried);
    if (rest !== 0) partials[kept++] = rest;
    carried = sum;
  }
  partials[kept] = carried;
  partials.length = kept + 1;
}

function roundOnce(partials: readonly number[]): number {
  let index = partials.length - 1;
  let sum = partials[index] ?? 0;
  let rest = 0;
  while (index > 0 && rest === 0) {
    index -= 1;
    const partial = partials[index] ?? 0;
    const before = sum;
    sum = before + partial;
    rest = partial - (sum - before);
  }
  return breakHalfwayTie(sum, rest, partials[index - 1] ?? 0);
}

/** A remainder of exactly half a unit rounds by the sign of what lies below it. */
function breakHalfwayTie(sum: number, rest: number, below: number): number {
  if (rest === 0 || below === 0 || Math.sign(rest) !== Math.sign(below)) return sum;
  const doubled = rest * 2;
  const moved = sum + doubled;
  return moved - sum === doubled ? moved : sum;
}
