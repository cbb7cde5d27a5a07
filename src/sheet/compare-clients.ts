import { stepThrough, type CellValue, type Steps } from '../tiering';
import { printAt, printedRows, printSteps } from './taking-back/prints';

/** The clients of a list beside those of a run, a print a row each. */
export interface ComparedClients {
  readonly now: string;
  readonly run: string;
  /** By its print the row of the run that a client stood in; null where several rows bear this print. */
  readonly places: ReadonlyMap<string, number | null>;
  /** The prints of the clients that stand there now. */
  readonly present: ReadonlySet<string>;
}

/** Lays a list's keys beside the prints of those that a run saw. In steps. */
export function* compareClientsSteps(keys: readonly CellValue[], run: string): Steps<ComparedClients> {
  const now = yield* printSteps(keys);
  const places = new Map<string, number | null>();
  yield* stepThrough(printedRows(run), (row) => {
    const key = printAt(run, row);
    places.set(key, places.has(key) ? null : row);
  });
  const present = new Set<string>();
  yield* stepThrough(keys.length, (row) => {
    present.add(printAt(now, row));
  });
  return { now, run, places, present };
}
