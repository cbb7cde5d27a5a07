/** What a column of a run should hold, cell by cell, beside what it holds. */
import type { CellValue } from '../../tiering';
import type { Typed } from '../edits';
import { likeValue, sameTyped } from '../same-cell';
import type { ColumnBefore } from './before';

/** One column as it stands and as it should. */
export interface Comparison {
  readonly column: number;
  readonly before: ColumnBefore;
  /** What each cell is to hold; undefined where it stays as it is. */
  readonly wanted: readonly (Typed | undefined)[];
  /** False where all of it stands as it is to. */
  readonly differs: boolean;
  /** For each row from the header down the row that it was, for its number format; null where it was none. */
  readonly rows: readonly (number | null)[];
  /** Rows, counted from the header, that somebody else changed. */
  readonly changed: readonly number[];
  readonly compared: number;
}

/** What a column holds now. */
export interface Standing {
  readonly column: number;
  readonly cells: readonly Typed[];
  /** The number formats of the cells below the header; null where the run set none. */
  readonly formats: readonly string[] | null;
}

/** What is known of how a column came to be what it is. */
export interface Known {
  /** For each row below the header the row that it was; null where it was none. */
  readonly rows: readonly (number | null)[];
  /** The values that the run wrote, as `likeValue` has them; null where that is not known any more. */
  readonly wrote: ReadonlySet<CellValue> | null;
}

const isFormula = (cell: Typed): boolean => typeof cell === 'object' && cell !== null;

const valueOf = (cell: Typed): CellValue =>
  likeValue(typeof cell === 'object' && cell !== null ? cell.value : cell);

/** The number format that a row had; its rows are counted from the header. */
export const formatBefore = ({ formats }: ColumnBefore, row: number): string =>
  (typeof formats === 'string' ? formats : formats?.[row - 1]) ?? 'General';

/** Whose work a cell is: what the run put there, or what moved there with its row, is not somebody else's. */
const judging = (before: ColumnBefore, wrote: Known['wrote']) => {
  const held = new Set(before.cells.map(valueOf));
  const isOurs = (cell: Typed): boolean =>
    !isFormula(cell) && (wrote === null || wrote.has(valueOf(cell)) || held.has(valueOf(cell)));
  return {
    /** Whether somebody else has changed it since. */
    isChanged: (was: Typed, cell: Typed): boolean => !sameTyped(was, cell) && !isOurs(cell),
    /** Where no client stood, what the run put there goes; anything else was never ours. */
    strayed: (cell: Typed): null | undefined =>
      wrote !== null && valueOf(cell) !== null && !isFormula(cell) && wrote.has(valueOf(cell))
        ? null
        : undefined,
  };
};

/** Compares a column with what it held. A cell that holds neither that nor what the run wrote is somebody else's work. */
export const compare = (
  before: ColumnBefore,
  { column, cells, formats }: Standing,
  { rows: below, wrote }: Known,
): Comparison => {
  const rows = [0, ...below.map((row) => (row === null ? null : row + 1))];
  const { isChanged, strayed } = judging(before, wrote);
  const changed: number[] = [];
  let compared = 0;
  let differs = false;
  const wanted = cells.map((cell, at): Typed | undefined => {
    const row = rows[at] ?? null;
    if (row === null) {
      const goes = at < before.cells.length ? strayed(cell) : undefined;
      differs ||= goes === null;
      return goes;
    }
    compared += 1;
    const was = before.cells[row] ?? null;
    if (isChanged(was, cell)) {
      changed.push(at);
      return undefined;
    }
    const formatted = at === 0 || formats === null || formats[at - 1] === formatBefore(before, row);
    differs ||= !formatted || !sameTyped(was, cell);
    return was;
  });
  return { column, before, wanted, differs, rows, changed, compared };
};
