/** Where the readings of a criterion come from. Plain data: it travels in workbooks and files. */

/** What is counted of a client's orders. Amounts and days keep the units of the orders; shares are 0..1. */
export type OrdersMeasure =
  | 'amount'
  /** The mean amount of an order that is above zero. */
  | 'averageAmount'
  | 'count'
  /** Orders a month, over the months of the window, or since the client's first order of all where that is later; one at least. */
  | 'countPerMonth'
  | 'quantity'
  | 'profit'
  | 'recencyDays'
  | 'daysLate'
  /** As daysLate, every invoice weighing the same. */
  | 'averageDaysLate'
  | 'maxDaysLate'
  | 'onTimeShare'
  /** What is due and not paid on the day of the run. */
  | 'overdueAmount'
  /** The greatest number of days that something unpaid is overdue on the day of the run; 0 where nothing is. */
  | 'overdueDays'
  /** The share of shipments on whose day an earlier invoice was overdue. */
  | 'arrearsShare'
  /** The number of such shipments. */
  | 'arrearsCount'
  /** Returns as a share of sales. */
  | 'returnShare'
  | 'variation';

/** A reading made of a client's orders in the months up to the day of the run; `months` null: of all of them. */
export interface OrdersReading {
  readonly kind: 'orders';
  readonly measure: OrdersMeasure;
  readonly months: number | null;
}

export type TimeUnit = 'day' | 'month' | 'year';

/** By what time a figure is divided: the days from the date in the column `since` to the day of the run, `minDays` at least. */
export interface TimeSpec {
  readonly since: string;
  readonly unit: TimeUnit;
  readonly minDays: number;
}

/** Net profit built up from columns; every part but the revenue may be absent (null), and then counts 0 with a notice. */
export interface NetProfitReading {
  readonly kind: 'netProfit';
  readonly revenue: string;
  readonly discounts: string | null;
  readonly costs: string | null;
  readonly returns: string | null;
  /** A column with the number of orders; each takes `costPerOrder` away. */
  readonly orders: string | null;
  readonly costPerOrder: number;
  /** A column with the days of deferred payment, below zero for prepayment; they cost `financeRate` a year of the revenue. */
  readonly daysDeferred: string | null;
  readonly financeRate: number;
  readonly service: string | null;
  /** Null: in all; else per unit of the time of cooperation. */
  readonly per: TimeSpec | null;
}

/** What net profit takes away from the revenue. */
export type ProfitPart = 'discounts' | 'costs' | 'returns' | 'orders' | 'finance' | 'service';

/** The place of a client on the way to the first payment: a coefficient, or with `value` the expected value of that column. */
export interface StageReading {
  readonly kind: 'stage';
  readonly header: string;
  /** Stage name -> coefficient, 0..1. */
  readonly coefficients: Readonly<Record<string, number>>;
  /** A column with the potential amount that the coefficient multiplies; null: the coefficient itself. */
  readonly value: string | null;
}

export type Reading =
  | { readonly kind: 'column'; readonly header: string }
  | { readonly kind: 'daysSince'; readonly header: string }
  /** A column divided by the time of cooperation. */
  | ({ readonly kind: 'perTime'; readonly value: string } & TimeSpec)
  | NetProfitReading
  /** The mean of several columns, as of several raters; what is blank does not count. */
  | { readonly kind: 'mean'; readonly headers: readonly string[] }
  /** One column as a part of another: share of wallet, returns of sales. */
  | { readonly kind: 'quotient'; readonly part: string; readonly whole: string }
  /** One column less another: the potential that is not ours yet. */
  | { readonly kind: 'difference'; readonly from: string; readonly less: string }
  /** How many clients name this one in the column "referred by". */
  | { readonly kind: 'referrals'; readonly header: string }
  /** Whether a name bears a legal form: the texts "company" and "person", for the scales map and yesno. */
  | { readonly kind: 'legalForm'; readonly header: string }
  | StageReading
  | OrdersReading;
