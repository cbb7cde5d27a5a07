import { addressOf, firstTouched, HostFault, type Area, type Over } from '../../../sheet';
import { contentsNow } from './read-cells';
import type { HostState } from './state';

/**
 * Throws where a cell of some rows of an edit, the first of them row `start` of it, holds something else than the edit expects to
 * write over.
 */
export const refuseTouched = (state: HostState, piece: Area, over: Over | undefined, start: number): void => {
  if (over === undefined) return;
  const touched = firstTouched(over, contentsNow(state, piece), start);
  if (touched === null) return;
  const row = piece.row + touched.row - start;
  const cell = { ...piece, row, column: piece.column + touched.column, rows: 1, columns: 1 };
  throw new HostFault('touched', addressOf(cell));
};
