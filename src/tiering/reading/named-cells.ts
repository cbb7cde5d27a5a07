import type { Cells } from '../register';

/** One column of a register with what is needed to speak of its cells. */
export interface NamedCells {
  readonly header: string;
  readonly cells: Cells;
  /** See `RegisterColumn`. */
  readonly isText?: true;
  /** The row number of each cell in its sheet. */
  readonly rows: Uint32Array;
}
