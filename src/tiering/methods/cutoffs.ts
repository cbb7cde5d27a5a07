import type { Direction } from '../model';
import type { Placed } from './placed';
import { tolerance } from './tolerance';

/**
 * Tiers by fixed limits: "80 points and more, 60 and more, the rest". A client moves only when its own value does.
 * Floors descend from the best tier on; where less is better they ascend and read "up to".
 * A value equal to a floor within 1e-9 has reached it. Missing values (NaN) get the class after the last.
 * @example Array.from(cutoffs(Float64Array.of(80, 79.9, 12), [80, 60]).classes); // => [0, 1, 2]
 */
export function cutoffs(
  values: Float64Array,
  floors: readonly number[],
  direction: Direction = 'more',
): Placed {
  const classes = new Uint8Array(values.length).fill(floors.length + 1);
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    if (Number.isNaN(value)) continue;
    const place = floors.findIndex((floor) =>
      direction === 'more' ? value >= floor - tolerance : value <= floor + tolerance,
    );
    classes[client] = place < 0 ? floors.length : place;
  }
  return { classes, positions: new Float64Array(values.length).fill(NaN) };
}
