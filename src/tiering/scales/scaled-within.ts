import type { Direction, ScaleSpec } from '../model';
import type { Steps } from '../steps';
import { scaleSteps } from './scale';

/** Points of all clients, and the groups in which everyone known is equal. */
export interface ScaledWithin {
  /** 0..100; NaN where the reading is missing. */
  readonly points: Float64Array;
  /** Groups (clients by their places) with readings and without differences, where the scale needs them. */
  readonly flat: readonly (readonly number[])[];
}

/**
 * Readings into points, the clients of each group by themselves: ranks among their likes. Every client is in one group. In steps.
 * @example Array.from(finish(scaledWithinSteps(Float64Array.of(1, 9, 5, 6), [[0, 1], [2, 3]], { kind: 'rank' }, 'more')).points); // => [0, 100, 0, 100]
 */
export function* scaledWithinSteps(
  readings: Float64Array,
  groups: readonly (readonly number[])[],
  spec: ScaleSpec,
  direction: Direction,
): Steps<ScaledWithin> {
  const points = new Float64Array(readings.length).fill(NaN);
  const flat: (readonly number[])[] = [];
  for (const clients of groups) {
    const own = Float64Array.from(clients, (client) => readings[client] ?? NaN);
    const part = yield* scaleSteps(own, spec, direction);
    clients.forEach((client, place) => (points[client] = part.points[place] ?? NaN));
    if (!part.spread && part.points.some((one) => !Number.isNaN(one))) flat.push(clients);
  }
  return { points, flat };
}
