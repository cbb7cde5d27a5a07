/**
 * Where the orders stand beside the register, one line a row, and what their columns are called. A sheet of the same
 * workbook, a file, or neither, where the orders are handed in otherwise; the core opens nothing.
 */
export interface OrdersSpec {
  readonly sheet: string | null;
  readonly file: string | null;
  /** The client's key as the register has it; the label where the register has no key. */
  readonly client: string;
  readonly date: string;
  readonly amount: string;
  /** The number of the order or invoice: its lines count as one. */
  readonly order: string | null;
  readonly quantity: string | null;
  readonly product: string | null;
  /** What a line cost us, in the money of the amount. */
  readonly cost: string | null;
  /** The part of a line's amount that is profit. */
  readonly margin: string | null;
  /** The day a line had to be paid by. */
  readonly due: string | null;
  /** The day it was paid; blank: not yet. */
  readonly paid: string | null;
  /** Why it was paid late. */
  readonly reason: string | null;
  /** The payment terms of a line: what is prepaid needs no due date and is never late. */
  readonly terms: string | null;
}
