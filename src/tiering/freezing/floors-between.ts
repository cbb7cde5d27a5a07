import type { Direction } from '../model';

/** Values in classes, the best class 0. */
export interface Classed {
  readonly values: Float64Array;
  /** From `count` on: missing. */
  readonly classes: Uint8Array | Uint16Array;
  readonly direction: Direction;
  readonly count: number;
}

/**
 * The fixed limits that part values as classes do, best first: each where the last value inside stands. A class that holds
 * nobody gets a limit that nobody reaches.
 * @example floorsBetween({ values: Float64Array.of(9, 7, 4), classes: Uint8Array.of(0, 0, 1), direction: 'more', count: 2 }); // => [7]
 */
export function floorsBetween(classed: Classed): readonly number[] {
  const sign = classed.direction === 'more' ? 1 : -1;
  return floorsOf(extremes(classed), classed.count).map((floor) => sign * floor + 0);
}

/** The worst and the best value of each class, turned over where less is better; NaN where it holds nobody. */
interface Extremes {
  readonly worst: readonly number[];
  readonly best: readonly number[];
}

function extremes({ values, classes, direction, count }: Classed): Extremes {
  const sign = direction === 'more' ? 1 : -1;
  const worst = new Array<number>(count).fill(NaN);
  const best = new Array<number>(count).fill(NaN);
  classes.forEach((place, client) => {
    if (place >= count) return;
    const value = sign * (values[client] ?? NaN);
    if (!((worst[place] ?? NaN) <= value)) worst[place] = value;
    if (!((best[place] ?? NaN) >= value)) best[place] = value;
  });
  return { worst, best };
}

/** A step that parts two limits and no two clients. */
const hair = 1e-6;

/** The limits of all tiers but the last, best first, descending. */
function floorsOf({ worst, best }: Extremes, tiers: number): readonly number[] {
  const floors: number[] = [];
  for (let place = 0; place < tiers - 1; place += 1) {
    const own = worst[place] ?? NaN;
    const below = best.slice(place + 1).find((value) => !Number.isNaN(value)) ?? NaN;
    floors.push(Number.isNaN(own) ? emptyFloor(floors[place - 1] ?? NaN, below, tiers - 1 - place) : own);
  }
  return floors;
}

/** A limit between the tier above and the next client below; `left` tells limits above all clients apart. */
function emptyFloor(above: number, below: number, left: number): number {
  if (Number.isNaN(above)) return Number.isNaN(below) ? left : below + left * step(below);
  return Number.isNaN(below) ? above - step(above) : above / 2 + below / 2;
}

function step(value: number): number {
  return hair * Math.max(1, Math.abs(value));
}
