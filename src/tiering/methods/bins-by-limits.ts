import type { Direction } from '../model';
import { tolerance } from './tolerance';

/**
 * Scores from 1, the worst, by a company's own limits: "up to 115 days ago is 5, up to 181 is 4 ...".
 * Limits ascend, in the unit of the values, one fewer than scores. A value equal to a limit (within 1e-9) belongs to the bin
 * above it; where less is better the bin below the first limit has the best score. Equal values share a score; zeros and
 * negatives are values like any other. Missing values (NaN) get 0. Source: the R package rfm bins so.
 * @example Array.from(binsByLimits(Float64Array.of(114, 115, 300), [115, 181], 'less')); // => [3, 2, 1]
 */
export function binsByLimits(
  values: Float64Array,
  limits: readonly number[],
  direction: Direction,
): Uint8Array {
  const bins = limits.length + 1;
  const scores = new Uint8Array(values.length);
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    if (Number.isNaN(value)) continue;
    let reached = 0;
    while (reached < limits.length && value >= (limits[reached] ?? Infinity) - tolerance) reached += 1;
    scores[client] = direction === 'more' ? 1 + reached : bins - reached;
  }
  return scores;
}
