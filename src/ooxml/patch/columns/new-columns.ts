import type { Block } from '../../../sheet';

/** Columns that come to stand beside a register. */
export interface NewColumns {
  /** Their cells from the header on; further rows may not be counted. */
  readonly block: Block;
  /** The first column of the register. */
  readonly beside: number;
  /** Whether they belong to a table, which has a filter of its own. */
  readonly table: boolean;
}
