import { stepThrough, type CellValue, type Steps } from '../tiering';

// Looked up once: it is called for every letter of every cell.
const { imul } = Math;

/** Spreads every bit of a number over all 32 (MurmurHash3's end): without it, sums of like texts would cancel out. */
const spread = (bits: number): number => {
  let state = imul(bits ^ (bits >>> 16), 0x85ebca6b);
  state = imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
};

/** FNV-1a over the code units of a text, 32 bits. */
const hash = (text: string, seed: number): number => {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return spread(state);
};

/** Whole numbers that twelve digits do not tell apart, but every host hands back as they are: 13 to 15 digits. */
const isLong = (number: number): boolean =>
  Number.isInteger(number) && Math.abs(number) >= 1e12 && Math.abs(number) < 1e15;

const spelledNumber = (number: number): string => (isLong(number) ? String(number) : number.toPrecision(12));

// Twelve digits: what a host hands back may differ from what it was given in the last ones.
const spelled = (cell: CellValue): string =>
  typeof cell === 'number' ? `n${spelledNumber(cell)}` : `${typeof cell} ${String(cell)}`;

/**
 * A short text that tells whether a column still holds, for each client, the cell that was written. `keys` are the
 * clients' cells beside it. Blanks do not count and the order of rows makes no difference: a sheet that was sorted, or
 * got new rows, still holds what was written; one where two clients' cells changed places, or a row was deleted, does not (see
 * `stillWrittenSteps`).
 * A guard against accidents, not against somebody who wants to deceive it. In steps.
 */
export function* fingerprintSteps(cells: readonly CellValue[], keys: readonly CellValue[]): Steps<string> {
  let count = 0;
  let one = 0;
  let other = 0;
  yield* stepThrough(cells.length, (row) => {
    const cell = cells[row] ?? null;
    if (cell === null || cell === '') return;
    const text = `${spelled(keys[row] ?? null)}\u0000${spelled(cell)}`;
    count += 1;
    one = (one + hash(text, 0x811c9dc5)) >>> 0;
    other = (other + hash(text, 0x9747b28c)) >>> 0;
  });
  return `${count}-${one.toString(36)}-${other.toString(36)}`;
}

/** 32 bits that tell most cells from most others. */
export const printOf = (cell: CellValue): number => hash(spelled(cell), 0x811c9dc5);
