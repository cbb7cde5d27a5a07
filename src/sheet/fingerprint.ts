import type { CellValue } from '../tiering';

/** FNV-1a over the code units of a text, 32 bits. */
const hash = (text: string, seed: number): number => {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
};

// Twelve digits: what a host hands back may differ from what it was given in the last ones.
const spelled = (cell: CellValue): string =>
  typeof cell === 'number' ? `n${cell.toPrecision(12)}` : `${typeof cell} ${String(cell)}`;

/**
 * A short text that tells whether a column still holds the cells that were written. Blanks do not count and the order
 * of rows makes no difference: a sheet that was sorted, or got new rows, still holds what was written.
 * A guard against accidents, not against somebody who wants to deceive it.
 */
export const fingerprint = (cells: readonly CellValue[]): string => {
  let count = 0;
  let one = 0;
  let other = 0;
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    const text = spelled(cell);
    count += 1;
    one = (one + hash(text, 0x811c9dc5)) >>> 0;
    other = (other + hash(text, 0x9747b28c)) >>> 0;
  }
  return `${count}-${one.toString(36)}-${other.toString(36)}`;
};
