import type { Share } from '../specs/share';

/** The 97.5 % point of the normal distribution: nineteen of twenty times the truth lies between the two ends. */
const spread = 1.959963984540054;

/**
 * Between which shares the truth probably lies, where so many of so many cases were counted (95 of 100 times).
 * Both ends stay within 0..1, none of them is a certainty for few cases. No case at all gives 0 and 1.
 * Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927).
 * @example wilsonInterval(0, 0).high; // => 1
 */
export function wilsonInterval(count: number, cases: number): { readonly low: Share; readonly high: Share } {
  if (cases === 0) return { low: 0, high: 1 };
  const share = count / cases;
  const square = spread ** 2;
  const middle = share + square / (2 * cases);
  const half = spread * Math.sqrt((share * (1 - share)) / cases + square / (4 * cases ** 2));
  const whole = 1 + square / cases;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
