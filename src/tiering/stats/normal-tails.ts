/** From here on the fraction is short and the series would lose digits. */
const farOut = 3;
const enough = 1e-17;
const mostSteps = 200;

/**
 * The share of a normal curve that lies further from its middle than `distance` standard deviations, both tails together.
 * 0 gives 1; a negative distance means the same as a positive one; NaN gives NaN. Exact to about 13 digits.
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.2.11 (series), 26.2.14 (fraction).
 * @example normalTails(1.959963984540054).toFixed(12); // => '0.050000000000'
 */
export function normalTails(distance: number): number {
  const far = Math.abs(distance);
  const height = Math.exp((-far * far) / 2) * Math.sqrt(2 / Math.PI);
  return far < farOut ? 1 - height * series(far) : height * fraction(far);
}

/** x + x^3/3 + x^5/(3*5) + ... */
function series(far: number): number {
  let term = far;
  let sum = far;
  for (let odd = 3; term > enough * sum; odd += 2) {
    term *= (far * far) / odd;
    sum += term;
  }
  return sum;
}

/** 1/(x + 1/(x + 2/(x + 3/(x + ...)))), from the inside. */
function fraction(far: number): number {
  let inner = far;
  for (let step = mostSteps; step >= 1; step -= 1) inner = far + step / inner;
  return 1 / inner;
}
