/** Orders beside a register, read: columns of numbers, one entry a usable line, in the order of their sheet. */
import type { OrdersSpec } from '../model';
import type { Notice } from '../notices';

/** A column of texts as numbers: `codes` are places in `texts`, each text once; 0 is the blank. */
export interface TextColumn {
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
}

/** A column that only some measures read, so that its notices are said by them alone. NaN = missing. */
export interface OrdersColumn {
  readonly readings: Float64Array;
  readonly notices: readonly Notice[];
}

/** Lines with a client, a date and an amount; the others were left out and are listed in the notices. */
export interface Orders {
  /** What the columns are called. */
  readonly spec: OrdersSpec;
  /** The number of each line's row in its sheet or file, counted from 1. */
  readonly rows: Uint32Array;
  /** Whose line it is, as it is written; never blank. */
  readonly clients: TextColumn;
  /** Days since 1 January 1970. */
  readonly days: Float64Array;
  /** Returns and credit notes are below zero. */
  readonly amounts: Float64Array;
  /** Lines of one order share a number; null where each line is an order. */
  readonly orderOf: Uint32Array | null;
  readonly products: TextColumn | null;
  readonly quantities: OrdersColumn | null;
  readonly costs: OrdersColumn | null;
  /** Shares, 0.25 for 25 %. */
  readonly margins: OrdersColumn | null;
  readonly due: OrdersColumn | null;
  /** Infinity = not yet; NaN = paid, or not, nobody can tell. */
  readonly paid: OrdersColumn | null;
  readonly reasons: TextColumn | null;
  /** Payment terms; only prepayment matters. */
  readonly terms: TextColumn | null;
  readonly notices: readonly Notice[];
}
