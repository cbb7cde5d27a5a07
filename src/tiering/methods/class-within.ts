import { tolerance } from './tolerance';

/**
 * The first class whose limit the share does not exceed; the last class when it exceeds them all.
 * Limits ascend; a share equal to a limit within the tolerance is inside.
 * @example classWithin(0.4, [0.15, 0.4]); // => 1
 */
export function classWithin(share: number, limits: readonly number[]): number {
  let place = 0;
  while (place < limits.length && share > (limits[place] ?? 0) + tolerance) place += 1;
  return place;
}
