import { isoDay } from '../calendar';
import type { CellValue } from '../model';
import { notice, nowhere } from '../notice';
import type { Answer } from '../notices';
import type { Grid } from '../register';
import { headerText } from './header-text';
import { parseNumber } from './parse-number';
import { dayOfCell, isYearCell, periodCells, type PeriodCell } from './period-cells';
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
 * of content below. Beside a word, years and months in a row are names too where amounts stand below them. A title above the table fills too few cells to be taken for it. Refused with `no-header` where no row
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
 * The headers of a row of the grid; a blank one is named by its place, as a sheet letters its columns. Among months in a
 * row a serial number is shown as its day.
 * @example headersAt({ firstRow: 1, columns: [['Client'], [null]] }, 0); // => ['Client', 'Column B']
 * @example headersAt({ firstRow: 1, columns: [['Client'], [45292], [45323]] }, 0); // => ['Client', '2024-01-01', '2024-02-01']
 */
export function headersAt(grid: Grid, row: number): readonly string[] {
  const cells = rowOf(grid, row);
  const periods = periodCells(cells);
  return cells.map((cell, place) => {
    const period = periods[place];
    if (period?.kind === 'month' && typeof cell === 'number') return isoDay(period.day);
    return headerText(cell) || `Column ${columnLetters(place)}`;
  });
}

function rowOf(grid: Grid, row: number): readonly CellValue[] {
  return grid.columns.map((column) => column[row] ?? null);
}

/**
 * The sum of three shares (filled, names, different names) and of the columns whose kind changes below, less a little
 * where periods stand in for words: a row of words alone is the better header.
 */
function headerScore(grid: Grid, row: number): number {
  const cells = rowOf(grid, row);
  const filled = cells.filter((cell) => headerText(cell) !== '');
  const words = filled.filter(isWord);
  const heads = words.length < filled.length && namesPeriods(grid, row);
  const names = heads ? filled : words;
  if (words.length === 0 || names.length * 2 < cells.length) return 0;
  const different = new Set(names.map((cell) => headerText(cell).toLowerCase())).size / names.length;
  const breaks = grid.columns.filter(
    (column) => (heads || isWord(column[row] ?? null)) && turnsToNumbers(column, row),
  ).length;
  return (
    (names.length / cells.length) * 0.7 +
    different * 0.5 +
    names.length / filled.length -
    0.5 +
    breaks / cells.length -
    (heads ? 0.1 : 0)
  );
}

/** Whether all that is not a word names years or months, each cell once, above numbers that are neither. */
function namesPeriods(grid: Grid, row: number): boolean {
  const cells = rowOf(grid, row);
  const periods = periodCells(cells);
  const texts = cells.map(headerText).filter((text) => text !== '');
  if (new Set(texts).size < texts.length) return false;
  return cells.every((cell, place) => {
    if (headerText(cell) === '' || isWord(cell)) return true;
    const period = periods[place] ?? null;
    return period !== null && standsAboveAmounts(period, grid.columns[place] ?? [], row);
  });
}

/** So many days apart, a column below a day holds days as well, not amounts. */
const daysNear = 1100;

function standsAboveAmounts(period: PeriodCell, column: readonly CellValue[], row: number): boolean {
  const below = filledBelow(column, row);
  const [next] = below;
  if (next === undefined || isWord(next)) return false;
  const alike = below.filter((cell) => {
    if (period.kind === 'year') return isYearCell(cell);
    return Math.abs((dayOfCell(cell) ?? Infinity) - period.day) <= daysNear;
  });
  return turnsToNumbers(column, row) && alike.length * 2 < below.length;
}

/** Words name columns; numbers, dates and yes/no are content. */
function isWord(cell: CellValue): boolean {
  if (typeof cell !== 'string' || headerText(cell) === '') return false;
  return parseNumber(cell).kind === 'unreadable' && scanDate(cell) === null;
}

function filledBelow(column: readonly CellValue[], row: number): readonly CellValue[] {
  return column.slice(row + 1, row + 1 + rowsCompared).filter((cell) => headerText(cell) !== '');
}

function turnsToNumbers(column: readonly CellValue[], row: number): boolean {
  const below = filledBelow(column, row);
  return below.length > 0 && below.filter((cell) => !isWord(cell)).length * 2 > below.length;
}

function columnLetters(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter;
}
