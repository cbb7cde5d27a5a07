import type { CellValue } from '../model';

/** One column of a register with what is needed to speak of its cells. */
export interface NamedCells {
  readonly header: string;
  readonly cells: readonly CellValue[];
  /** The row number of each cell in its sheet. */
  readonly rows: Uint32Array;
}
