/** The words of the trade as types: the saved model, schema 1 (plain data: it travels in workbooks and files). */

/** One cell as a spreadsheet hands it over: blank is null, an error is its text ("#N/A"), a date is a serial number. */
export type CellValue = number | string | boolean | null;

/** A part of a whole, 0..1 (never percent). */
export type Share = number;

export type Direction = 'more' | 'less';

/** What to do with a client whose reading is missing: a blank is not a zero. */
export type MissingPolicy = 'skip' | 'worst' | 'neutral' | 'zero' | 'unknown';

/** Where a criterion takes its readings from. */
export type Reading =
  | { readonly kind: 'column'; readonly header: string }
  | { readonly kind: 'daysSince'; readonly header: string }
  | OrdersReading;

/** What is counted of a client's orders. */
export type OrdersMeasure =
  'amount' | 'count' | 'quantity' | 'profit' | 'recencyDays' | 'daysLate' | 'onTimeShare' | 'variation';

/** A reading made of a client's orders in the months up to the day of the run; `months` null: of all of them. */
export interface OrdersReading {
  readonly kind: 'orders';
  readonly measure: OrdersMeasure;
  readonly months: number | null;
}

/** Reading -> 0..100 points; 100 is best for us. */
export type ScaleSpec =
  | { readonly kind: 'rank' }
  | {
      readonly kind: 'points';
      readonly table: readonly (readonly [bound: number, points: number])[];
      readonly otherwise: number;
    }
  | { readonly kind: 'bounds'; readonly low: number; readonly high: number }
  | { readonly kind: 'minmax' }
  | { readonly kind: 'as-is' };

export interface Criterion {
  readonly id: string;
  readonly reading: Reading;
  readonly direction: Direction;
  readonly scale: ScaleSpec;
  /** Any non-negative number; weights are normalised over the criteria. */
  readonly weight: number;
  readonly missing: MissingPolicy;
}

/** How scores, or the readings of the criterion named by `of`, become tiers. Best first; limits are one fewer than tiers. */
export type MethodSpec =
  | { readonly kind: 'quota'; readonly of: string | null; readonly shares: readonly Share[] }
  | { readonly kind: 'cutoffs'; readonly of: string | null; readonly floors: readonly number[] }
  | {
      readonly kind: 'pareto';
      readonly of: string | null;
      readonly cuts: readonly Share[];
      readonly boundary: 'up' | 'down';
    };

export type MethodKind = MethodSpec['kind'];

export interface Tier {
  readonly name: string;
  /** Days between contacts; null where the tier sets none. */
  readonly contactDays: number | null;
}

export interface Ladder {
  /** Best first, 2 to 7 of them. */
  readonly tiers: readonly Tier[];
  /** The tier of clients whose data does not suffice. */
  readonly missing: Tier;
  /** The least share of the weights that must be known for a score. */
  readonly minCoverage: Share;
}

export type Comparison = '>' | '>=' | '<' | '<=' | '=' | '!=';

/** A gate after the method: when the condition on a column holds, the tier is capped, floored or set. */
export interface Rule {
  readonly when: { readonly header: string; readonly op: Comparison; readonly value: number | string };
  readonly then: { readonly cap: string } | { readonly floor: string } | { readonly tier: string };
  readonly reason: string;
}

/** The columns written beside the register. */
export type WrittenColumn = 'tier' | 'score' | 'why' | 'coverage' | 'position';

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
}

/** A company's way of tiering. */
export interface Model {
  readonly schema: 1;
  readonly name: string;
  readonly purpose: string;
  /** An ISO date, "today" (the host hands it in) or "latest" (the latest date in the data). */
  readonly asOf: string;
  readonly register: {
    readonly key: string | null;
    readonly label: string | null;
    readonly rankWithin: null;
  };
  /** Null where no criterion needs orders. */
  readonly orders: OrdersSpec | null;
  readonly criteria: readonly Criterion[];
  /** The criterion whose readings are counted as the clients' value in the summary; null: see `valueCriterion`. */
  readonly value: string | null;
  readonly method: MethodSpec;
  readonly ladder: Ladder;
  readonly rules: readonly Rule[];
  readonly damping: null;
  readonly writes: readonly WrittenColumn[];
}
