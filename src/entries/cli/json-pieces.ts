const ENTRIES_A_PIECE = 1_000;

function* entries(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (let first = 0; first < list.length; first += ENTRIES_A_PIECE) {
    const part = JSON.stringify(list.slice(first, first + ENTRIES_A_PIECE));
    yield `${first === 0 ? '' : ','}${part.slice(1, -1)}`;
  }
  yield ']';
}

/** A record as JSON in pieces: its lists may be as long as the register. */
export function* jsonPieces(record: object): Generator<string> {
  let begun = false;
  yield '{';
  // Every value of a record of plain data may be looked at.
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${begun ? ',' : ''}${JSON.stringify(key)}:`;
    begun = true;
    if (Array.isArray(value)) yield* entries(value);
    else yield JSON.stringify(value);
  }
  yield '}';
}
