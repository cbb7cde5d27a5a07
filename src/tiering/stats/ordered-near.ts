import { blockSize, inBlocks, type Block } from './in-blocks';
import { borrowRoom, giveBackRoom } from './sorting-room';

/** So few are sorted as fast as they are counted. */
const few = 2 ** 13;
/** Values are parted by their sign, size and 7 bits more, each part a hundredth apart from the next at most. */
const bits = 16;
/** The last part: no number has it, only what is missing. */
const missing = 2 ** bits - 1;

/**
 * Lends the known values such that those at the places asked for, counted from the smallest, stand where sorting would put them, and all
 * that equal them beside them; other places may be left open (NaN). Answers what `use` does, which must not keep them.
 * `placesOf` is told how many are known. Missing values (NaN) are left out. Sorting all would take several times as long.
 * @example orderedNear(Float64Array.of(30, 10, NaN, 20), () => [1], (ordered) => ordered[1]); // => 20
 */
export function orderedNear<Answer>(
  values: Float64Array,
  placesOf: (known: number) => readonly number[],
  use: (ordered: Float64Array) => Answer,
): Answer {
  if (values.length <= few) return use(values.filter((value) => value === value).sort());
  // What a sort before has left in order and ascending stays there (see `sortedRoom`).
  const room = borrowRoom(values.length);
  const column = { values, parts: room.keys };
  const starts = startsOf(column);
  const known = starts[missing] ?? 0;
  const asked = new Set(placesOf(known).map((place) => partAt(starts, place)));
  const next = new Int32Array(starts.length).fill(-1);
  for (const part of asked) next[part] = starts[part] ?? 0;
  const ordered = room.values.subarray(0, known).fill(NaN);
  inBlocks(values.length, (block) => collect(ordered, column, next, block));
  for (const part of asked) ordered.subarray(starts[part], starts[part + 1]).sort();
  const answer = use(ordered);
  giveBackRoom(room);
  return answer;
}

interface Parted {
  readonly values: Float64Array;
  /** Each value's part: parts grow with the values. */
  readonly parts: Uint32Array;
}

/** Puts the values of the parts asked for where their part is; `next` is below zero for the others. */
function collect(
  ordered: Float64Array,
  { values, parts }: Parted,
  next: Int32Array,
  { start, end }: Block,
): void {
  for (let place = start; place < end; place += 1) {
    const part = parts[place] ?? 0;
    const free = next[part] ?? -1;
    if (free < 0) continue;
    ordered[free] = values[place] ?? NaN;
    next[part] = free + 1;
  }
}

/** Finds each value's part; answers where each part starts, and where the last one ends. */
function startsOf(column: Parted): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  const room = new Float32Array(blockSize);
  inBlocks(column.values.length, (block) => countParts(column, starts, room, block));
  for (let part = 0; part < 2 ** bits; part += 1)
    starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0);
  return starts;
}

/** Counts each part at the place behind its own. */
function countParts(
  { values, parts }: Parted,
  counts: Uint32Array,
  rounded: Float32Array,
  { start, end }: Block,
): void {
  // Rounding to single precision keeps the order, and its 32 bits can be read whatever order bytes stand in.
  const written = new Int32Array(rounded.buffer);
  // Adding 0 turns -0 into 0: the two are equal, but their bits are not.
  for (let place = start; place < end; place += 1) rounded[place - start] = (values[place] ?? NaN) + 0;
  for (let place = start; place < end; place += 1) {
    const part = partOf(written[place - start] ?? 0);
    parts[place] = part;
    counts[part + 1] = (counts[part + 1] ?? 0) + 1;
  }
}

const signBit = 1 << 31;
const infinite = 0x7f800000;

/** Negatives turned over, positives lifted above them. */
function partOf(one: number): number {
  return (one & ~signBit) > infinite ? missing : (one ^ ((one >> 31) | signBit)) >>> (32 - bits);
}

/** The part that holds a place: the last one that starts at it or before, empty ones aside. */
function partAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle;
  }
  return low;
}
