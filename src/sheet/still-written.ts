/** Which cells of a column are still what a run wrote, client by client: rows may have been put in, taken out and sorted since. */
import { stepThrough, type CellValue, type Steps } from '../tiering';
import { isBlank } from './same-cell';
import { printAt, printedRows, printSteps } from './taking-back/prints';

/** One print a row, as `printSteps` makes them: the clients' cells and, beside them, those that were written. */
export interface WrittenPrints {
  readonly keys: string;
  readonly cells: string;
}

/** What became of a column. */
export interface StillWritten {
  /** Part of the cells that were written, 0..1, which stand beside their client as its key says. */
  readonly proven: number;
  /** The first row, counted from 0 below the header, that holds something else; null where none does. */
  readonly foreign: number | null;
}

interface Matched {
  /** For each row now the row of the run with the same client and the same cell; null where there is none. */
  readonly was: readonly (number | null)[];
  /** The keys of the clients for whom a row of the run is left over, and those that stand there now. */
  readonly left: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
}

function* match(now: WrittenPrints, { keys, cells }: WrittenPrints): Steps<Matched> {
  const pairs = new Map<string, number[]>();
  const rows = printedRows(keys);
  yield* stepThrough(rows, (back) => {
    // From the last on, so that the first row of several alike is the first to be taken.
    const row = rows - 1 - back;
    const pair = printAt(keys, row) + printAt(cells, row);
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, [row]);
    else known.push(row);
  });
  const present = new Set<string>();
  const was: (number | null)[] = [];
  yield* stepThrough(printedRows(now.keys), (row) => {
    const key = printAt(now.keys, row);
    present.add(key);
    was.push(pairs.get(key + printAt(now.cells, row))?.pop() ?? null);
  });
  const left = new Set([...pairs.values()].flat().map((row) => printAt(keys, row)));
  return { was, left, present };
}

/** Finds the row of the run that a row with a new key was: it is gone, stood right here, and its cell is the same. */
const findCorrected = (now: WrittenPrints, run: WrittenPrints, { left, present }: Matched) => {
  const taken = new Set<number>();
  const isGone = (row: number): boolean => {
    const key = printAt(run.keys, row);
    return left.has(key) && !present.has(key);
  };
  return (row: number, from: number): number | null => {
    if (left.has(printAt(now.keys, row))) return null;
    let place = from;
    while (isGone(place) && (taken.has(place) || printAt(run.cells, place) !== printAt(now.cells, row)))
      place += 1;
    if (!isGone(place)) return null;
    taken.add(place);
    return place;
  };
};

/**
 * Looks whether the cells of a column are those that were written. A row whose client is new and whose cell is blank was added.
 * One whose key is new, in the place of a row that is gone and with its cell, is that client with its key corrected; where
 * these are more than the clients whose keys are known, it is another list. In steps.
 */
export function* stillWrittenSteps(
  cells: readonly CellValue[],
  keys: readonly CellValue[],
  run: WrittenPrints,
): Steps<StillWritten> {
  const now: WrittenPrints = {
    keys: yield* printSteps(cells.map((_, row) => keys[row] ?? null)),
    cells: yield* printSteps(cells),
  };
  const matched = yield* match(now, run);
  const isNew = (row: number): boolean => isBlank(cells[row]) && !matched.left.has(printAt(now.keys, row));
  const correctedAt = findCorrected(now, run, matched);
  const rows = { proven: 0, corrected: [] as number[], foreign: [] as number[] };
  let before = -1;
  yield* stepThrough(cells.length, (row) => {
    const old = matched.was[row] ?? null;
    const place = old ?? correctedAt(row, before + 1);
    before = place ?? before;
    if (place === null) {
      if (!isNew(row)) rows.foreign.push(row);
    } else if (!isBlank(cells[row])) {
      if (old === null) rows.corrected.push(row);
      else rows.proven += 1;
    }
  });
  const others = rows.corrected.length > rows.proven ? rows.corrected : [];
  return {
    proven: rows.proven / (yield* filledIn(run.cells)),
    foreign: rows.foreign[0] ?? others[0] ?? null,
  };
}

/** How many prints are not of a blank; at least one, so that a part of them can be told. */
function* filledIn(prints: string): Steps<number> {
  const blank = yield* printSteps([null]);
  let filled = 0;
  yield* stepThrough(printedRows(prints), (row) => {
    if (printAt(prints, row) !== blank) filled += 1;
  });
  return Math.max(filled, 1);
}
