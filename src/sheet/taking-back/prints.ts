/**
 * What a run writes, as one short print a cell: enough to tell its cells from somebody else's long after, and small enough to be
 * kept in a workbook.
 */
import { stepThrough, type CellValue, type Steps } from '../../tiering';
import { printOf } from '../fingerprint';
import type { Typed } from '../edits';

/** Characters a print. */
const WIDTH = 4;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const spell = (bits: number): string => {
  let text = '';
  for (let place = 0; place < WIDTH; place += 1) text += LETTERS[(bits >>> (6 * place)) & 63] ?? '';
  return text;
};

const printOfCell = (cell: CellValue): string => spell(printOf(cell === '' ? null : cell));

/** The prints of cells, one behind the other. In steps. */
export function* printSteps(cells: readonly CellValue[]): Steps<string> {
  const prints: string[] = [];
  yield* stepThrough(cells.length, (row) => {
    prints.push(printOfCell(cells[row] ?? null));
  });
  return prints.join('');
}

/** What else a cell may have been: hosts hand some numbers over in 15 digits, and some as texts. */
const otherReadings = (cell: CellValue): readonly CellValue[] => {
  if (typeof cell === 'number') return [cell * (1 + 1e-13), cell * (1 - 1e-13)];
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : Number.NaN;
  return Number.isFinite(number) ? [number] : [];
};

/** The print of one row; "" where there are fewer rows. */
export const printAt = (prints: string, row: number): string =>
  row < 0 ? '' : prints.slice(row * WIDTH, (row + 1) * WIDTH);

/** How many rows prints are of. */
export const printedRows = (prints: string): number => Math.ceil(prints.length / WIDTH);

/** Whether `is` holds for the print of a cell, read in any of the ways in which a host may hand the cell over. */
export const someReading = (cell: CellValue, is: (print: string) => boolean): boolean =>
  is(printOfCell(cell)) || otherReadings(cell).some((reading) => is(printOfCell(reading)));

/** Whether a cell holds what was written into the row of these prints; a formula never does. */
export const isWritten = (prints: string, row: number, cell: Typed): boolean => {
  if (typeof cell === 'object' && cell !== null) return false;
  const print = printAt(prints, row);
  return print !== '' && someReading(cell, (read) => read === print);
};

/** Whether a text can be the prints of so many cells. */
export const arePrints = (text: string, cells: number): boolean => text.length === cells * WIDTH;
