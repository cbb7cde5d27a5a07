/** Where a client of now stands in the run before: not there; nobody can tell; it has no name to look for. */
export const notThere = -1;
export const unsure = -2;
export const nameless = -3;

/** The names of the clients of two runs, in the order of each (see `clientName`). */
export interface NamesOfRuns {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/**
 * Finds each client of now in the run before: its place there, `notThere`, `unsure` or `nameless`. A name is proof only where it
 * stands once in both runs: of two rows called alike nobody knows which is which.
 * @example placesBefore({ before: ['a', 'b', 'b'], now: ['b', 'a', 'c'] }); // => Int32Array.of(unsure, 0, notThere)
 */
export function placesBefore({ before, now }: NamesOfRuns): Int32Array {
  const placeOf = new Map<string, number>();
  before.forEach((name, place) => placeOf.set(name, placeOf.has(name) ? unsure : place));
  placeOf.set('', nameless);
  const found = new Int32Array(now.length);
  const finder = new Int32Array(before.length).fill(-1);
  now.forEach((name, client) => {
    const place = placeOf.get(name) ?? notThere;
    const other = finder[place] ?? -1;
    found[client] = other < 0 ? place : unsure;
    if (other >= 0) found[other] = unsure;
    else if (place >= 0) finder[place] = client;
  });
  return found;
}
