import { inBlocks, type Block } from '../stats/in-blocks';
import { isInside, type ParetoLimits } from './pareto-class';

/**
 * The least value in each class but the last, by running share of value (see `pareto`): a class that nobody is in has that of the one before it.
 * Infinity for all where no value is above zero. Takes the known values, smallest first.
 * @example paretoLeast(Float64Array.of(20, 30, 100, 850), { cuts: [0.8, 0.95], boundary: 'up' }); // => [850, 100]
 */
export function paretoLeast(ascending: Float64Array, limits: ParetoLimits): readonly number[] {
  const total = totalOf(ascending);
  const { cuts, boundary } = limits;
  const running = { sum: 0, lost: 0 };
  const least: number[] = [];
  // The largest is in the first class, however much it brings, and so is who equals it.
  let last = ascending[ascending.length - 1] ?? 0;
  let place = last > 0 ? addRun(running, ascending, ascending.length - 1) : -1;
  while (least.length < cuts.length && (ascending[place] ?? 0) > 0) {
    const before = shareOf(running, total);
    const value = ascending[place] ?? NaN;
    place = addRun(running, ascending, place);
    const reached = boundary === 'up' ? before : shareOf(running, total);
    while (least.length < cuts.length && !isInside(reached, cuts[least.length] ?? NaN, boundary))
      least.push(last);
    last = value;
  }
  return cuts.map((_, cut) => least[cut] ?? (last > 0 ? last : Infinity));
}

/** A sum, and what its additions rounded off (see `sumsFromTop`). */
interface Running {
  sum: number;
  lost: number;
}

function shareOf({ sum, lost }: Running, total: number): number {
  return (sum + lost) / total;
}

function totalOf(ascending: Float64Array): number {
  const running = { sum: 0, lost: 0 };
  const last = ascending.length;
  inBlocks(last, ({ start, end }) => addDown(running, ascending, { start: last - end, end: last - start }));
  return running.sum + running.lost;
}

/** Adds what is above zero, from the greatest down. */
function addDown(running: Running, ascending: Float64Array, { start, end }: Block): void {
  let { sum, lost } = running;
  for (let place = end - 1; place >= start; place -= 1) {
    const value = Math.max(0, ascending[place] ?? 0);
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
  }
  running.sum = sum;
  running.lost = lost;
}

/** Adds the value at a place and all that equal it; answers the place below them. */
function addRun(running: Running, ascending: Float64Array, from: number): number {
  const value = ascending[from] ?? 0;
  let { sum, lost } = running;
  let place = from;
  do {
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
    place -= 1;
  } while (ascending[place] === value);
  running.sum = sum;
  running.lost = lost;
  return place;
}
