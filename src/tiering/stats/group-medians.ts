import { ascendingOrder } from './ascending-order';

/** The median of a group of values, and of all the others. */
export interface GroupMedians {
  readonly own: number;
  readonly others: number;
}

/**
 * The middle value of each group and of all values outside it; of two middle ones their mean. Missing values (NaN) count for
 * nobody; NaN where no value is left. `groupOf` has a place below `groups` for each value.
 * @example groupMedians(Float64Array.of(1, 9, 3, 7), Uint16Array.of(0, 1, 0, 1), 2)[0]; // => { own: 2, others: 8 }
 */
export function groupMedians(
  values: Float64Array,
  groupOf: Uint16Array,
  groups: number,
): readonly GroupMedians[] {
  const { order } = ascendingOrder(values);
  const ordered = Array.from({ length: groups }, (): number[] => []);
  for (const place of order) ordered[groupOf[place] ?? 0]?.push(values[place] ?? NaN);
  return ordered.map((own, group) => ({
    own: middleOf(own),
    others: medianOutside({ values, groupOf, order }, group, order.length - own.length),
  }));
}

function middleOf(ordered: readonly number[]): number {
  const half = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(half)] ?? NaN) + (ordered[Math.ceil(half)] ?? NaN)) / 2;
}

interface Grouped {
  readonly values: Float64Array;
  readonly groupOf: Uint16Array;
  readonly order: Uint32Array;
}

/** Walks the ordered values outside a group up to the middle of the so many there are. */
function medianOutside({ values, groupOf, order }: Grouped, group: number, count: number): number {
  const half = (count - 1) / 2;
  let met = -1;
  let lower = NaN;
  for (const place of order) {
    if (groupOf[place] === group) continue;
    met += 1;
    if (met === Math.floor(half)) lower = values[place] ?? NaN;
    if (met === Math.ceil(half)) return (lower + (values[place] ?? NaN)) / 2;
  }
  return NaN;
}
