/** Which clients of a register own which of the orders' client texts. Groups are counted from 0. */
export interface MatchedClients {
  /** The group of each client; -1 where its name is blank. Clients of one name share a group. */
  readonly groupOf: Int32Array;
  /** The group of each client text of the orders; -1 where no client is called so. */
  readonly groupOfText: Int32Array;
  readonly groups: number;
}

const ambiguous = -2;

/**
 * Matches clients by their names: exactly first; then by whatever case they are written in, and numbers without their
 * leading zeros, which spreadsheets drop, but only where a single name of the register is meant.
 * Names and texts are cleaned already (see `textColumn`).
 * @example matchClients(['Ann', '7'], ['', 'ANN', '007']).groupOfText; // => Int32Array.of(-1, 0, 1)
 */
export function matchClients(names: readonly string[], texts: readonly string[]): MatchedClients {
  const exact = new Map<string, number>();
  const groupOf = Int32Array.from(names, (name) => {
    if (name === '') return -1;
    const group = exact.get(name) ?? exact.size;
    exact.set(name, group);
    return group;
  });
  // Made only once a text is not found as it is.
  let loose: ReadonlyMap<string, number> | null = null;
  const groupOfText = Int32Array.from(texts, (text) => {
    if (text === '') return -1;
    const group = exact.get(text);
    if (group !== undefined) return group;
    loose ??= looseNames(exact);
    return Math.max(-1, loose.get(loosely(text)) ?? -1);
  });
  return { groupOf, groupOfText, groups: exact.size };
}

function looseNames(exact: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const loose = new Map<string, number>();
  for (const [name, group] of exact) {
    const folded = loosely(name);
    loose.set(folded, loose.has(folded) ? ambiguous : group);
  }
  return loose;
}

const leadingZeros = /^0+(?=\d+$)/;

function loosely(name: string): string {
  return name.toLowerCase().replace(leadingZeros, '');
}
