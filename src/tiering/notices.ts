/** Every message of the core, by its code. Codes and numbers only: the sentence is made in the user's language at the edge. */

export type Severity = 'error' | 'warning' | 'info';

/** What each code carries beside its count and rows. `path` is the place in a model ("criteria[1].weight"). */
export interface NoticeDetails {
  // The model cannot be used.
  'model-not-json': { readonly detail: string };
  'model-too-large': { readonly limit: number };
  'model-too-deep': { readonly limit: number };
  'model-newer': { readonly schema: number; readonly known: number };
  'model-unknown-key': { readonly path: string; readonly known: readonly string[] };
  'model-missing-key': { readonly path: string };
  'model-wrong-type': { readonly path: string; readonly expected: string; readonly found: string };
  'model-out-of-range': { readonly path: string; readonly expected: string; readonly found: string };
  'model-unknown-choice': {
    readonly path: string;
    readonly known: readonly string[];
    readonly found: string;
  };
  'model-wrong-order': { readonly path: string; readonly expected: 'ascending' | 'descending' };
  'model-limits-count': { readonly path: string; readonly expected: number; readonly found: number };
  'model-duplicate': { readonly path: string; readonly found: string };
  'model-unknown-name': { readonly path: string; readonly found: string; readonly known: readonly string[] };
  'model-weights-zero': { readonly path: string };
  // The register cannot be used.
  'unknown-column': {
    readonly path: string;
    readonly header: string;
    readonly known: readonly string[];
    readonly nearest: string | null;
  };
  'ambiguous-column': { readonly path: string; readonly header: string };
  'no-clients': object;
  /** A tier compares clients: one alone has nothing to be compared with. */
  'one-client': object;
  'no-header': object;
  'no-numbers': { readonly header: string };
  // The orders cannot be used.
  /** A criterion reads orders and none were handed in; `path` is its reading. */
  'orders-missing': { readonly path: string };
  'no-orders': object;
  /** Not one order belongs to a client of the register. */
  'no-orders-matched': { readonly header: string; readonly example: string };
  // The register can be used; this was converted, left out or is doubtful.
  'text-as-number': { readonly header: string; readonly example: string; readonly read: number };
  'text-as-date': { readonly header: string; readonly example: string; readonly read: number };
  'unreadable-number': { readonly header: string; readonly example: string };
  'unreadable-date': { readonly header: string; readonly example: string };
  'ambiguous-number': { readonly header: string; readonly example: string; readonly read: number };
  'ambiguous-date': { readonly header: string; readonly example: string };
  'mixed-percent': { readonly header: string; readonly example: string };
  'mixed-currency': { readonly header: string; readonly marks: readonly string[] };
  'error-cell': { readonly header: string; readonly example: string };
  'missing-reading': { readonly header: string };
  'future-date': { readonly header: string };
  /** Orders dated after the day of the run, left out. */
  'future-order': { readonly header: string };
  'order-without-client': { readonly header: string };
  /** Orders of clients who are not in the register, left out; `clients` is how many such clients there are. */
  'unknown-client': { readonly header: string; readonly example: string; readonly clients: number };
  /** Order lines without a known cost or margin count with the average margin of the others, a share. */
  'assumed-margin': { readonly margin: number };
  /** Margins above 1 can only be percent. */
  'margin-as-percent': { readonly header: string; readonly example: string };
  'totals-row': object;
  'maybe-totals-row': object;
  'blank-row': object;
  'missing-key': { readonly header: string };
  'duplicate-key': { readonly header: string; readonly example: string };
  'no-variation': { readonly criterion: string };
  'few-clients': { readonly clients: number };
  /** Returns above sales: the clients' value is below zero, so it is no part of the shares of value. */
  'negative-value': { readonly criterion: string; readonly sum: number };
  /** Equal clients stay together, so the clients down to this tier are far from their share. */
  'ties-moved-share': { readonly tier: string; readonly wanted: number; readonly clientShare: number };
  'low-concentration': { readonly clientShare: number };
  'not-positive': { readonly criterion: string };
  'low-coverage': { readonly minCoverage: number };
  'empty-tier': { readonly tier: string };
}

export type NoticeCode = keyof NoticeDetails;

/** One message: what, how grave, how many cells or clients, the first 20 rows concerned (numbers in the sheet, from 1). */
export type Notice = {
  readonly [Code in NoticeCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly count: number;
    readonly rows: readonly number[];
    /** Where header and rows belong to the orders; left out where they belong to the register. */
    readonly sheet?: 'orders';
  } & NoticeDetails[Code];
}[NoticeCode];

/** Either what was asked for, or why it cannot be had. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };
