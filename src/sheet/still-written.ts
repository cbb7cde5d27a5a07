/** Which cells of a column are still what a run wrote, client by client: rows may have been put in, taken out and sorted since. */
import { stepThrough, type CellValue, type Steps } from '../tiering';
import type { ComparedClients } from './compare-clients';
import { isBlank } from './same-cell';
import { isWritten, printAt, printedRows, printSteps, someReading } from './taking-back/prints';

/** A column's cells as they are now, and what a run wrote into it, a print a row. */
export interface PrintedColumn {
  readonly cells: readonly CellValue[];
  readonly prints: string;
}

/** What became of a column. */
export interface StillWritten {
  /** Part of the cells that were written, 0..1, which stand beside their client as its key says. */
  readonly proven: number;
  /** The first row, counted from 0 below the header, that holds something else; null where none does. */
  readonly foreign: number | null;
  /** How many rows do. */
  readonly count: number;
}

/** The cells that a run wrote into a column, each of which stands beside one row now at most. */
interface Claims {
  /** Claims a cell for a row with this key; false where it was not written beside this key, or is claimed already. */
  readonly claim: (key: string, cell: CellValue) => boolean;
  /** Whether a cell that was written beside this key is not claimed. */
  readonly isLeft: (key: string) => boolean;
}

/** Clients of one key are kept apart by their cells, whatever their order. */
function* sharedClaims({ run, places }: ComparedClients, prints: string): Steps<Claims> {
  const pairs = new Map<string, number>();
  const left = new Map<string, number>();
  const add = (counts: Map<string, number>, print: string, more: number) =>
    counts.set(print, (counts.get(print) ?? 0) + more);
  yield* stepThrough(places.size < printedRows(run) ? printedRows(run) : 0, (row) => {
    const key = printAt(run, row);
    if (places.get(key) !== null) return;
    add(pairs, key + printAt(prints, row), 1);
    add(left, key, 1);
  });
  return {
    claim: (key, cell) =>
      someReading(cell, (print) => {
        if ((pairs.get(key + print) ?? 0) === 0) return false;
        add(pairs, key + print, -1);
        add(left, key, -1);
        return true;
      }),
    isLeft: (key) => (left.get(key) ?? 0) > 0,
  };
}

function* claimsOf(clients: ComparedClients, prints: string): Steps<Claims> {
  const { run, places } = clients;
  const shared = yield* sharedClaims(clients, prints);
  const claimed = new Uint8Array(printedRows(run));
  return {
    claim: (key, cell) => {
      const place = places.get(key);
      if (place === null) return shared.claim(key, cell);
      if (place === undefined || claimed[place] === 1 || !isWritten(prints, place, cell)) return false;
      claimed[place] = 1;
      return true;
    },
    isLeft: (key) => {
      const place = places.get(key);
      return place === null ? shared.isLeft(key) : place !== undefined && claimed[place] === 0;
    },
  };
}

/**
 * Looks whether the cells of a column are those that were written. A row whose client is new and whose cell is blank was added.
 * `corrected` are the rows whose key alone was changed (see `correctedKeysSteps`); where these are more than the clients
 * whose keys are known, it is another list. In steps.
 */
export function* stillWrittenSteps(
  { cells, prints }: PrintedColumn,
  clients: ComparedClients,
  corrected: ReadonlySet<number>,
): Steps<StillWritten> {
  const { claim, isLeft } = yield* claimsOf(clients, prints);
  const keyAt = (row: number): string => printAt(clients.now, row);
  const unclaimed: number[] = [];
  let proven = 0;
  yield* stepThrough(cells.length, (row) => {
    const cell = cells[row] ?? null;
    if (!claim(keyAt(row), cell)) unclaimed.push(row);
    else if (!isBlank(cell)) proven += 1;
  });
  const others = unclaimed.filter((row) => !isBlank(cells[row]) || isLeft(keyAt(row)));
  const known = others.filter((row) => corrected.has(row));
  const foreign = known.length > proven ? others : others.filter((row) => !corrected.has(row));
  return {
    proven: proven / (yield* filledIn(prints)),
    foreign: foreign[0] ?? null,
    count: foreign.length,
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
