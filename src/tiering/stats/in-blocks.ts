/** Places from the first to the one before the end. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** So many numbers at a time stay in the near memory, also where several columns of them are looked at together. */
export const blockSize = 4096;

/**
 * Calls `each` for one block after another of so many places from 0 on. An engine makes fast code of what is called often sooner, and
 * better, than of one long loop: whatever goes over a whole column does it this way. `each` should call a function that has all it
 * works on as arguments, since what a function takes from around it is fetched anew for every number.
 */
export function inBlocks(count: number, each: (block: Block) => void): void {
  for (let start = 0; start < count; start += blockSize)
    each({ start, end: Math.min(count, start + blockSize) });
}

/** The same as long as `each` answers true; answers whether it always did. */
export function inBlocksWhile(count: number, each: (block: Block) => boolean): boolean {
  for (let start = 0; start < count; start += blockSize) {
    if (!each({ start, end: Math.min(count, start + blockSize) })) return false;
  }
  return true;
}
