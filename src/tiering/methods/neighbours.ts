import { countWhile } from '../stats/count-while';
import type { Population } from './population';

export interface Neighbours {
  /** How many of the population have more. */
  readonly greater: number;
  /** How many have exactly as much; 0 for a value that is not among them. */
  readonly equal: number;
}

/**
 * How many of the population have more than a value, and how many as much.
 * @example neighbours(preparePopulation(Float64Array.of(10, 20, 20, 30)), 20); // => { greater: 1, equal: 2 }
 */
export function neighbours(population: Population, value: number): Neighbours {
  const { ascending } = population;
  const below = countWhile(ascending, (other) => other < value);
  const through = countWhile(ascending, (other) => other <= value);
  return { greater: ascending.length - through, equal: through - below };
}
