import type { CellValue } from '../model';
import { notice, nowhere } from '../notice';
import type { Answer } from '../notices';
import type { Grid } from '../register';
import { headerText } from './header-text';
import { parseNumber } from './parse-number';
import { scanDate } from './scan-date';

export interface FoundHeader {
  /** The header's row inside the grid, counted from 0. */
  readonly headerIndex: number;
  /** One a column, composed letters and single spaces; "Column C" where the sheet has none. Duplicates stay as they are. */
  readonly headers: readonly string[];
}

const rowsTried = 5;
const rowsCompared = 20;
const enough = 1.2;

/**
 * Finds the row that names the columns among the first five: filled, made of words, no word twice, and with other kinds
 * of content below. A title above the table fills too few cells to be taken for it. Refused with `no-header` where no row
 * looks like one.
 * @example findHeader({ firstRow: 1, columns: [['Client', 'Ann'], ['Sales', 5]] }); // => { ok: true, value: { headerIndex: 0, headers: ['Client', 'Sales'] }, notices: [] }
 */
export function findHeader(grid: Grid): Answer<FoundHeader> {
  const height = Math.max(0, ...grid.columns.map((column) => column.length));
  let best = { score: enough, headerIndex: -1 };
  for (let row = 0; row < Math.min(rowsTried, height); row += 1) {
    const score = headerScore(grid, row);
    if (score > best.score) best = { score, headerIndex: row };
  }
  if (best.headerIndex < 0) return { ok: false, notices: [notice('no-header', nowhere, {})] };
  const { headerIndex } = best;
  return { ok: true, value: { headerIndex, headers: headersAt(grid, headerIndex) }, notices: [] };
}

/**
 * The headers of a row of the grid; a blank one is named by its place, as a sheet letters its columns.
 * @example headersAt({ firstRow: 1, columns: [['Client'], [null]] }, 0); // => ['Client', 'Column B']
 */
export function headersAt(grid: Grid, row: number): readonly string[] {
  return grid.columns.map((column, place) => headerText(column[row]) || `Column ${columnLetters(place)}`);
}

/** The sum of three shares (filled, words, different words) and of the columns whose kind changes below. */
function headerScore(grid: Grid, row: number): number {
  const cells = grid.columns.map((column) => column[row] ?? null);
  const filled = cells.filter((cell) => headerText(cell) !== '');
  const words = filled.filter(isWord);
  if (words.length === 0 || words.length * 2 < cells.length) return 0;
  const different = new Set(words.map((cell) => headerText(cell).toLowerCase())).size / words.length;
  const breaks = grid.columns.filter(
    (column) => isWord(column[row] ?? null) && turnsToNumbers(column, row),
  ).length;
  return (
    (words.length / cells.length) * 0.7 +
    different * 0.5 +
    words.length / filled.length -
    0.5 +
    breaks / cells.length
  );
}

/** Words name columns; numbers, dates and yes/no are content. */
function isWord(cell: CellValue): boolean {
  if (typeof cell !== 'string' || headerText(cell) === '') return false;
  return parseNumber(cell).kind === 'unreadable' && scanDate(cell) === null;
}

function turnsToNumbers(column: readonly CellValue[], row: number): boolean {
  const below = column.slice(row + 1, row + 1 + rowsCompared).filter((cell) => headerText(cell) !== '');
  return below.length > 0 && below.filter((cell) => !isWord(cell)).length * 2 > below.length;
}

function columnLetters(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter;
}
