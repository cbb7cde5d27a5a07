import type { Share } from '../model';
import { classWithin } from './class-within';
import { neighbours } from './neighbours';
import type { Population } from './population';
import { runningLimits } from './running-limits';

/**
 * The class of one value by share of clients: the same answer as `quota` for a value of the population.
 * A value that is not among them (what if?) is placed by the share that has more; the population stays as it is.
 * NaN (missing), or a population of nobody, gives the class after the last.
 * @example quotaClassOf(preparePopulation(Float64Array.of(10, 20, 30, 40)), 35, [0.25, 0.25]); // => 0
 */
export function quotaClassOf(population: Population, value: number, shares: readonly Share[]): number {
  const count = population.ascending.length;
  if (Number.isNaN(value) || count === 0) return shares.length + 1;
  const { greater, equal } = neighbours(population, value);
  // For a member (equal >= 1) this is (mid-rank - 0.5) / n, written without the rank.
  return classWithin((greater + equal / 2) / count, runningLimits(shares));
}
