import type { Seen } from '../notice';
import { tally } from '../tally';
import { cellAt } from './cell-at';
import type { NamedCells } from './named-cells';

interface Sorted {
  readonly source: NamedCells;
  readonly readings: Float64Array;
  readonly kinds: Uint8Array;
}

export interface SeenCells extends Seen {
  readonly first: { readonly example: string; readonly read: number };
}

const longestExample = 60;

/** The cells of a column that turned out to be of one of the kinds; null where there are none. */
export function cellsOfKind(sorted: Sorted, kinds: readonly number[]): SeenCells | null {
  const seen = tally(-1);
  const wanted = new Uint8Array(256);
  for (const kind of kinds) wanted[kind] = 1;
  for (let client = 0; client < sorted.kinds.length; client += 1) {
    if (wanted[sorted.kinds[client] ?? 0] === 1) seen.add(sorted.source.rows[client] ?? 0, client);
  }
  if (seen.count === 0) return null;
  const example = String(cellAt(sorted.source.cells, seen.example) ?? '').slice(0, longestExample);
  return {
    count: seen.count,
    rows: seen.rows,
    first: { example, read: sorted.readings[seen.example] ?? NaN },
  };
}
