/** Ten to the power of its place; all of them are exact as floats. */
const powers = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const digits = 12;

/**
 * A figure to twelve digits: what was divided or subtracted comes out as people would write it, so that 0.7 of 1 and 2.1 of 3
 * are equal, and 0.6 of 3 reaches 0.2. Halves are rounded up; zero stays 0, a loss below zero, NaN (missing) stays NaN.
 * @example significant(2.1 / 3); // => 0.7
 */
export function significant(figure: number): number {
  if (figure === 0 || !Number.isFinite(figure)) return figure;
  const power = digits - 1 - Math.floor(Math.log10(Math.abs(figure)));
  const scale = powers[power];
  // Very large and very small figures: rare, and no power of ten is exact there.
  if (scale === undefined) return Number(figure.toPrecision(digits));
  return Math.round(figure * scale) / scale;
}
