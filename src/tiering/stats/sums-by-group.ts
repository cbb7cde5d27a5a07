import { exactSum } from './exact-sum';
import { inBlocksWhile, type Block } from './in-blocks';

/** The sums of the values of each group. */
export interface GroupSums {
  readonly all: readonly number[];
  /** Of the values above zero only. */
  readonly positive: readonly number[];
}

/**
 * The sum of each group's values, and of its positive ones: the same whatever the order of the rows (see `exactSum`).
 * `groupOf` holds a number below `groups` for each value; NaN (missing) adds nothing, a group of nobody has 0.
 * @example sumsByGroup(Uint16Array.of(0, 1, 0), Float64Array.of(0.1, 5, -0.2), 2); // => { all: [-0.1, 5], positive: [0.1, 5] }
 */
export function sumsByGroup(groupOf: Uint16Array, values: Float64Array, groups: number): GroupSums {
  const cents = centsByGroup(groupOf, values, groups);
  if (cents !== null) return cents;
  const parts = valuesByGroup(groupOf, values, groups);
  return {
    all: parts.map(exactSum),
    positive: parts.map((part) => exactSum(part.map((value) => Math.max(0, value)))),
  };
}

/** Adds cents as a person would; null where a value is no whole number of them, or the sums could leave the exact range. */
function centsByGroup(groupOf: Uint16Array, values: Float64Array, groups: number): GroupSums | null {
  // Positive cents of each group first, then what its negative ones take away.
  const cents = new Float64Array(2 * groups);
  const areCents = inBlocksWhile(values.length, (block) => addCents(cents, groupOf, values, block));
  if (!areCents) return null;
  if (cents.reduce((sum, one) => sum + one, 0) > Number.MAX_SAFE_INTEGER) return null;
  const positive = Array.from(cents.subarray(0, groups));
  return {
    all: positive.map((sum, group) => (sum - (cents[groups + group] ?? 0)) / 100),
    positive: positive.map((sum) => sum / 100),
  };
}

/** Adding it rounds a number to a whole one, and so does taking it away again, as long as the number stays below 2 ** 51. */
const roundingOff = 1.5 * 2 ** 52;

/** False where a value is no whole number of cents, or so many that they cannot be told. */
function addCents(
  cents: Float64Array,
  groupOf: Uint16Array,
  values: Float64Array,
  { start, end }: Block,
): boolean {
  const groups = cents.length >> 1;
  for (let row = start; row < end; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const own = value * 100 + roundingOff - roundingOff;
    if (own / 100 !== value) return false;
    const place = (groupOf[row] ?? 0) + (own < 0 ? groups : 0);
    cents[place] = (cents[place] ?? 0) + Math.abs(own);
  }
  return true;
}

function valuesByGroup(groupOf: Uint16Array, values: Float64Array, groups: number): readonly Float64Array[] {
  const counts = new Uint32Array(groups);
  for (const group of groupOf) counts[group] = (counts[group] ?? 0) + 1;
  const parts = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Uint32Array(groups);
  for (let row = 0; row < values.length; row += 1) {
    const group = groupOf[row] ?? 0;
    const place = filled[group] ?? 0;
    filled[group] = place + 1;
    const part = parts[group];
    if (part !== undefined) part[place] = values[row] ?? NaN;
  }
  return parts;
}
