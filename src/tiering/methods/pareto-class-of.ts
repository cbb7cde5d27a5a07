import { neighbours } from './neighbours';
import { paretoClass, type ParetoLimits } from './pareto-class';
import type { Population } from './population';

/**
 * The class of one value by running share: the same answer as `pareto` for a value of the population.
 * A value that is not among them (what if?) is placed by the share of those who have more; the population stays as it is.
 * Zero and negative values get the last class, NaN (missing) the class after it, and so does everyone
 * where the population has no positive value to share.
 * @example paretoClassOf(preparePopulation(Float64Array.of(850, 100, 30, 20)), 60, { cuts: [0.8, 0.95], boundary: 'up' }); // => 2
 */
export function paretoClassOf(population: Population, value: number, limits: ParetoLimits): number {
  if (Number.isNaN(value)) return limits.cuts.length + 1;
  const sums = population.sumsFromTop;
  const total = sums[sums.length - 1] ?? 0;
  if (value <= 0 || total === 0) return limits.cuts.length;
  const { greater, equal } = neighbours(population, value);
  const before = (sums[greater] ?? 0) / total;
  const through = (sums[greater + equal] ?? 0) / total;
  return paretoClass({ before, through, largest: greater === 0 }, limits);
}
