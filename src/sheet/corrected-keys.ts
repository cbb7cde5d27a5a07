import { stepThrough, type Steps } from '../tiering';
import type { ComparedClients } from './compare-clients';
import { isBlank } from './same-cell';
import type { PrintedColumn } from './still-written';
import { isWritten, printAt, printedRows } from './taking-back/prints';

/** A tier alone may be typed by anybody; the same tier beside the same score is what a run wrote. */
const LEAST_FILLED = 2;

/** The row of the run in whose place a row stands, between the same two neighbours; null where there is none, or it may be another. */
const placeOf = ({ now, run, places }: ComparedClients, row: number): number | null => {
  const before = row === 0 ? -1 : (places.get(printAt(now, row - 1)) ?? null);
  if (before === null || before + 1 >= printedRows(run)) return null;
  // Behind the last row of either there is none: "" on both sides.
  return printAt(now, row + 1) === printAt(run, before + 2) ? before + 1 : null;
};

/**
 * The rows whose key was corrected since the run: their key is new, they stand exactly in the place of a client that is gone,
 * and all columns of ours together hold what was written there. `columns` are all those the run wrote. Two corrected
 * keys side by side are not known, nor is one where the run wrote a single column: somebody may have typed them. In steps.
 */
export function* correctedKeysSteps(
  clients: ComparedClients,
  columns: readonly PrintedColumn[],
): Steps<ReadonlySet<number>> {
  const corrected = new Set<number>();
  const isGone = (place: number): boolean => !clients.present.has(printAt(clients.run, place));
  const holdsAll = (row: number, place: number): boolean =>
    columns.every(({ cells, prints }) => isWritten(prints, place, cells[row] ?? null)) &&
    columns.filter(({ cells }) => !isBlank(cells[row])).length >= LEAST_FILLED;
  yield* stepThrough(printedRows(clients.now), (row) => {
    if (clients.places.has(printAt(clients.now, row))) return;
    const place = placeOf(clients, row);
    if (place !== null && isGone(place) && holdsAll(row, place)) corrected.add(row);
  });
  return corrected;
}
