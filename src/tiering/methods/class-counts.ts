import { inBlocks, type Block } from '../stats/in-blocks';

/**
 * How many clients are in each class, whatever classes there are: one entry for each of the 256 that a byte can name.
 * @example Array.from(classCounts(Uint8Array.of(0, 2, 2))).slice(0, 4); // => [1, 0, 2, 0]
 */
export function classCounts(classes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  inBlocks(classes.length, (block) => countBlock(counts, classes, block));
  return counts;
}

function countBlock(counts: Uint32Array, classes: Uint8Array, { start, end }: Block): void {
  for (let client = start; client < end; client += 1) {
    const place = classes[client] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
}
