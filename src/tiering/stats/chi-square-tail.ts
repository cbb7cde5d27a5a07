import { normalTails } from './normal-tails';

/**
 * How likely a chi-square as great as this, or greater, is with one degree of freedom: the share of both tails of the
 * normal curve beyond its root. 0 gives 1; NaN gives NaN; it never goes below 0.
 * @example chiSquareTail(3.841458820694124).toFixed(9); // => '0.050000000'
 */
export function chiSquareTail(statistic: number): number {
  return normalTails(Math.sqrt(statistic));
}
