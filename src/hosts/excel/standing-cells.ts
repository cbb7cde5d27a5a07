/** What stands in the cells of a request at the very moment they are set: asked for in that same request, right before. */
import { sameValue, type CellValue, type Over } from '../../sheet';
import { isFormulaText } from './formula-text';
import { cellBytes } from './payload';
import type { Run } from './row-runs';

/** What a filling expects to write over. */
export interface Guard {
  readonly over: Over;
  /** What it sets in a cell, by its place in the area, as Excel tells of it. */
  readonly sets: (column: number, row: number) => CellValue;
  /** The columns whose number formats it sets. */
  readonly formatted: readonly boolean[];
  /**
   * True for a column over which formulas that were set in rows before this one may have spread, as they do in a table: a
   * formula that stands there is nobody's.
   */
  readonly mayHaveSpread: (column: number, row: number) => boolean;
}

export interface StandingCells {
  /** Excel keeps it up to date while others put in and take out rows and columns. */
  readonly range: Excel.Range;
  readonly rows: Run;
  /** Each column that is formatted, by itself. */
  readonly columns: readonly (Excel.Range | null)[];
  readonly guard: Guard;
}

const load = ({ range, columns }: Pick<StandingCells, 'range' | 'columns'>): void => {
  // Only the two together tell a formula from a text that looks like one.
  range.load('formulas,values');
  for (const column of columns) column?.load('numberFormat');
};

/** Asks for what stands in a range that is these rows of an area; answered with the next request. */
export const askStanding = (range: Excel.Range, rows: Run, guard: Guard): StandingCells => {
  const columns = guard.formatted.map((formatted, index) => (formatted ? range.getColumn(index) : null));
  load({ range, columns });
  return { range, rows, columns, guard };
};

/** Asks once more, after the cells were set. */
export const askAgain = (standing: StandingCells): void => load(standing);

/** A blank cell twice in an answer, or one that is left as it is in a request. */
const LEAST_BYTES = 10;

/** What a row of the answer takes, in bytes; what is given back in the worst case takes no more. */
export const standingBytes = ({ over, formatted }: Guard, row: number): number =>
  over.reduce((sum, cells) => {
    const cell = cells?.[row] ?? null;
    return sum + (cell === null ? LEAST_BYTES : Math.max(LEAST_BYTES, 2 * cellBytes(cell)));
  }, 0) +
  formatted.filter(Boolean).length * LEAST_BYTES * 2;

/**
 * True where Excel answered what stood there and cells were then set: what it refuses in a request takes back nothing before it.
 * Where columns were put in or taken out, nothing was set.
 */
export const isAnswered = ({ range, columns, guard }: StandingCells): boolean =>
  range.toJSON().values?.[0]?.length === guard.over.length &&
  columns.every((column) => column === null || column.toJSON().numberFormat !== undefined);

const isOther = (
  { range, rows, guard }: StandingCells,
  [row, column]: readonly [number, number],
  expected: CellValue,
): boolean => {
  const there = range.formulas[row]?.[column] as CellValue | undefined; // the types say any
  if (sameValue(expected, there)) return false;
  return !(isFormulaText(there) && guard.mayHaveSpread(column, rows.start));
};

/** Whether a cell, by its place in the range, holds something else than was expected. */
export const isTouched = (standing: StandingCells, row: number, column: number): boolean =>
  isOther(standing, [row, column], standing.guard.over[column]?.[standing.rows.start + row] ?? null);

/** Whether a cell that was asked about again holds something else than was set in it. */
export const isRetyped = (standing: StandingCells, row: number, column: number): boolean =>
  isOther(standing, [row, column], standing.guard.sets(column, standing.rows.start + row));
