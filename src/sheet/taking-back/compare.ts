/** What a column of a run should hold, cell by cell, beside what it holds. */
import { stepThrough, type Steps } from '../../tiering';
import type { Typed } from '../edits';
import { isBlank, sameTyped } from '../same-cell';
import type { ColumnBefore } from './before';
import { isWritten } from './prints';

/** One column as it stands and as it should. */
export interface Comparison {
  readonly column: number;
  readonly before: ColumnBefore;
  /** What each cell holds. */
  readonly cells: readonly Typed[];
  /** What each cell is to hold; undefined where it stays as it is. */
  readonly wanted: readonly (Typed | undefined)[];
  /** False where all of it stands as it is to. */
  readonly differs: boolean;
  /** For each row from the header down the row that it was, for its number format; null where it was none. */
  readonly rows: readonly (number | null)[];
  /** Rows, counted from the header, that hold somebody else's work. */
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
  /** True where the run ended and was looked at: each of its cells stood beside its client then. */
  readonly ended: boolean;
  /** What was put back into each row by a try before this one. */
  readonly tried: readonly (Typed | undefined)[];
}

/** The number format that a row had; its rows are counted from the header. */
export const formatBefore = ({ formats }: ColumnBefore, row: number): string =>
  (typeof formats === 'string' ? formats : formats?.[row - 1]) ?? 'General';

/** Whose work the cells of a column are. */
const judging = ({ cells: held, prints }: ColumnBefore, { ended, tried }: Known) => {
  const isAt = (row: number, cell: Typed): boolean =>
    isWritten(prints, row, cell) || (row < held.length && sameTyped(held[row] ?? null, cell));
  return {
    isAt,
    /** Whether a cell is what the run put beside this client, or at this place, or what a try before this one put there. */
    isOurs: (cell: Typed, row: number, at: number, byPlace: boolean): boolean => {
      const trial = tried[at];
      return (
        isAt(row, cell) || (byPlace && isAt(at, cell)) || (trial !== undefined && sameTyped(trial, cell))
      );
    },
    /** Whether what stands beside no client was put there by a run that broke off. */
    isStray: (cell: Typed, at: number): boolean => !ended && isWritten(prints, at, cell),
  };
};

/** Rows that were sorted or moved without our column: its cells stand where they were written, not beside their clients. */
function* stayedBehind(
  rows: readonly (number | null)[],
  cells: readonly Typed[],
  isAt: (row: number, cell: Typed) => boolean,
): Steps<boolean> {
  let along = 0;
  let behind = 0;
  yield* stepThrough(rows.length, (at) => {
    const row = rows[at] ?? null;
    const cell = cells[at] ?? null;
    if (row === null || row === at || isBlank(cell)) return;
    if (isAt(row, cell)) along += 1;
    if (isAt(at, cell)) behind += 1;
  });
  return behind > along;
}

/** The row that each row was: those that are nobody's keep their place where its client is nowhere else, as one with a new key. */
const placed = (below: Known['rows'], held: number): readonly (number | null)[] => {
  const found = new Set(below);
  return [0, ...below.map((row, at) => (row === null && at < held - 1 && !found.has(at) ? at : row))].map(
    (row, at) => (row === null || at === 0 ? row : row + 1),
  );
};

/**
 * Compares a column with what it held. What is neither that nor what the run wrote beside the same client is somebody else's
 * work and stays. Where the run broke off, what it wrote at a place counts too, whoever stands there now. In steps.
 */
export function* compareSteps(
  before: ColumnBefore,
  { column, cells, formats }: Standing,
  known: Known,
): Steps<Comparison> {
  const rows = placed(known.rows, before.cells.length);
  const { isAt, isOurs, isStray } = judging(before, known);
  const byPlace = !known.ended || (yield* stayedBehind(rows, cells, isAt));
  const changed: number[] = [];
  const wanted = new Array<Typed | undefined>(cells.length).fill(undefined);
  let compared = 0;
  let differs = false;
  const nobodys = (cell: Typed, at: number): void => {
    if (isBlank(cell)) return;
    if (isStray(cell, at)) {
      wanted[at] = null;
      differs = true;
    } else changed.push(at);
  };
  yield* stepThrough(cells.length, (at) => {
    const cell = cells[at] ?? null;
    const row = rows[at] ?? null;
    if (row === null) {
      nobodys(cell, at);
      return;
    }
    compared += 1;
    const was = before.cells[row] ?? null;
    const same = sameTyped(was, cell);
    if (!same && !isOurs(cell, row, at, byPlace)) {
      changed.push(at);
      return;
    }
    const formatted = at === 0 || formats === null || formats[at - 1] === formatBefore(before, row);
    differs ||= !formatted || !same;
    wanted[at] = was;
  });
  return { column, before, cells, wanted, differs, rows, changed, compared };
}
