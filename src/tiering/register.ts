/** The client sheet as the core sees it: columns of raw cells, one client a row. */
import type { CellValue } from './model';
import type { Notice } from './notices';

/** A rectangle of raw cells, column by column, as a spreadsheet or file hands it over. */
export interface Grid {
  /** The number of the first row in its sheet or file, counted from 1. */
  readonly firstRow: number;
  readonly columns: readonly (readonly CellValue[])[];
  /** Which columns are shown as dates, where that is known: a serial number alone does not tell. */
  readonly dates?: readonly boolean[];
  /** Which columns are shown as percent, where that is known. */
  readonly percents?: readonly boolean[];
  /** The cells of each column, counted from 0, with a formula that nobody has calculated yet: their values are blank. */
  readonly uncalculated?: readonly (readonly number[])[];
}

/** Cells that are all numbers or blank (NaN), at eight bytes a cell; only `cellAt` shows one, so that NaN never passes for it. */
export interface NumberCells {
  readonly numbers: Float64Array;
}

/** The cells of one column, one a client or line. What a cell holds does not depend on how its column is kept. */
export type Cells = readonly CellValue[] | NumberCells;

/** The decimal sign where a column's texts do not tell ("1.234"). */
export type DecimalSign = 'point' | 'comma';

/** The order of day and month where a column's texts do not tell ("4/6/2013"). */
export type DateOrder = 'dmy' | 'mdy';

/** The day that serial number 1 stands for: 1 January 1900, or (old Macintosh workbooks) 2 January 1904. */
export type DateSystem = 1900 | 1904;

/** How the people of this sheet write; only asked where the cells themselves leave it open. */
export interface Habits {
  readonly decimal: DecimalSign;
  readonly dateOrder: DateOrder;
  readonly dateSystem: DateSystem;
}

export interface RegisterColumn {
  /** The header, trimmed; never blank ("Column C" where the sheet has none). */
  readonly header: string;
  /** One cell a client, in register order. */
  readonly cells: Cells;
  /** True where the sheet shows the column's numbers as dates; left out where it does not, or where nobody knows. */
  readonly isDate?: true;
  /** True where the sheet shows the column's numbers as percent; left out where it does not, or where nobody knows. */
  readonly isPercent?: true;
  /** True where the sheet holds texts alone and numbers are sums of them: then the texts are no exception. */
  readonly isText?: true;
}

/** Clients in the sheet's order; rows that are no clients (blank, totals) are left out and listed in the notices. */
export interface Register {
  readonly columns: readonly RegisterColumn[];
  /** The number of each client's row in its sheet or file, counted from 1. */
  readonly rows: Uint32Array;
  /** The key of each client, as text; the row's number where the register has no key. */
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  /** True where the client's key is missing or stands more than once. */
  readonly doubtfulKey: Uint8Array;
  readonly habits: Habits;
  /** Further rows of clients that several rows were merged into, and whose they are: all show the client's tier. */
  readonly furtherRows?: { readonly rows: Uint32Array; readonly clients: Uint32Array };
  /** Rows left out: totals and blank rows between clients (blank rows after the last one are the end, not counted). */
  readonly excluded: number;
  readonly notices: readonly Notice[];
}
