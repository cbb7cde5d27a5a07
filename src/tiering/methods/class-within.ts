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

/**
 * The class of every share (see `classWithin`); NaN (missing) gets the class after the last.
 * @example Array.from(classesWithin(Float64Array.of(0.4, NaN, 0.1), [0.15, 0.4])); // => [1, 3, 0]
 */
export function classesWithin(shares: Float64Array, limits: readonly number[]): Uint8Array {
  const reached = Float64Array.from(limits, (limit) => limit + tolerance);
  const classes = new Uint8Array(shares.length);
  for (let client = 0; client < shares.length; client += 1) {
    const share = shares[client] ?? NaN;
    let place = 0;
    while (place < reached.length && share > (reached[place] ?? 0)) place += 1;
    classes[client] = share === share ? place : reached.length + 1;
  }
  return classes;
}
