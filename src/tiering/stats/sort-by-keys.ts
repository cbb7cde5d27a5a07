const digitBits = 11;
const digits = 1 << digitBits;
const digitMask = digits - 1;

/**
 * Sorts keys of 32 bits and whatever they stand for together, equal keys keeping their order. Linear time: one counting
 * pass for 11 bits; passes in which all keys agree are skipped.
 * @example const order = Uint32Array.of(0, 1, 2); sortByKeys(Uint32Array.of(7, 3, 5), order); Array.from(order); // => [1, 2, 0]
 */
export function sortByKeys(keys: Uint32Array, order: Uint32Array): void {
  let fromKeys = keys;
  let from = order;
  let toKeys: Uint32Array = new Uint32Array(keys.length);
  let to: Uint32Array = new Uint32Array(order.length);
  for (let shift = 0; shift < 32; shift += digitBits) {
    const starts = digitStarts(fromKeys, shift);
    if (starts === null) continue;
    for (let place = 0; place < fromKeys.length; place += 1) {
      const key = fromKeys[place] ?? 0;
      const digit = (key >>> shift) & digitMask;
      const target = starts[digit] ?? 0;
      starts[digit] = target + 1;
      toKeys[target] = key;
      to[target] = from[place] ?? 0;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [from, to] = [to, from];
  }
  if (from === order) return;
  order.set(from);
  keys.set(fromKeys);
}

/** Where each digit's keys begin; null when all keys have the same digit. */
function digitStarts(keys: Uint32Array, shift: number): Uint32Array | null {
  const counts = new Uint32Array(digits);
  for (const key of keys) {
    const digit = (key >>> shift) & digitMask;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  if (counts[((keys[0] ?? 0) >>> shift) & digitMask] === keys.length) return null;
  let start = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = counts[digit] ?? 0;
    counts[digit] = start;
    start += count;
  }
  return counts;
}
