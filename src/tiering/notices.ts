/** Every message of the core, by its code. Codes and numbers only: the sentence is made in the user's language at the edge. */

import type { ProfitPart } from './specs/reading-spec';

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
  /** Two criteria that are weighed in pairs are not compared with each other. */
  'model-missing-pair': { readonly path: string; readonly first: string; readonly second: string };
  'model-weights-zero': { readonly path: string };
  // The run before cannot be used; `path` is the place in its file.
  'previous-unreadable': { readonly path: string };
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
  /** The header gives one unit for all ("thousands"), and some cells give one themselves while others do not. */
  'mixed-units': { readonly header: string; readonly unit: string; readonly example: string };
  'mixed-currency': { readonly header: string; readonly marks: readonly string[] };
  'error-cell': { readonly header: string; readonly example: string };
  'missing-reading': { readonly header: string };
  /** Blank cells where yes or no is asked: people tick the one and leave the others blank. */
  'blank-as-no': { readonly header: string };
  /** Words that are not among those the model knows: labels, stages, yes and no. */
  'unknown-label': { readonly header: string; readonly example: string };
  /** Of all the words in a column the model knows none, so it says nothing of anybody; the commonest words come first. */
  'no-label-known': { readonly header: string; readonly words: readonly string[] };
  /** Names that tell neither a company nor a person. */
  'unclear-legal-form': { readonly header: string; readonly example: string };
  /** "Referred by" names nobody in the register, or several. */
  'unknown-referrer': { readonly header: string; readonly example: string };
  /** Clients who were sent by themselves, or round in a circle. */
  'circular-referral': { readonly header: string; readonly example: string };
  /** Net profit is counted without these parts: they have no column, or cost nothing. */
  'parts-not-counted': { readonly parts: readonly ProfitPart[] };
  /** A part of net profit with blank cells: it counts 0 there. */
  'part-not-counted': { readonly header: string };
  /** Nothing is a part of zero or less. */
  'whole-not-positive': { readonly header: string };
  'part-above-whole': { readonly header: string; readonly whole: string };
  'future-date': { readonly header: string };
  /** Orders dated after the day of the run, left out. */
  'future-order': { readonly header: string };
  /** No order lies in the months that a criterion counts: all of it is zero or missing. `latest` is the last day there is. */
  'no-orders-in-window': { readonly months: number; readonly latest: string; readonly asOf: string };
  /** So long before the day of the run that everybody seems to have left. */
  'all-long-ago': {
    readonly header: string;
    readonly latest: string;
    readonly days: number;
    readonly asOf: string;
  };
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
  /** Each client stands in so many rows on the average: a list of orders, taken for one of clients. */
  'looks-like-orders': { readonly header: string; readonly perClient: number };
  /** A column of returns stands beside the sales that are counted, and the model does not read it. */
  'returns-not-subtracted': { readonly header: string; readonly sales: string };
  /** Formulas that a program wrote and nobody calculated; they read as blank. */
  'formula-without-result': { readonly header: string };
  /** What clients are worth was counted as if the criterion covered so many months: its column does not tell. */
  'assumed-months': { readonly criterion: string; readonly months: number };
  'missing-key': { readonly header: string };
  'duplicate-key': { readonly header: string; readonly example: string };
  /** Names that stand more than once in a register without a key: nobody can say who of them was who in another run. */
  'duplicate-label': { readonly header: string; readonly example: string };
  /** Rows of one key, put together with the first row of it; these are the others. */
  'merged-rows': { readonly header: string; readonly example: string };
  'no-variation': { readonly criterion: string };
  /** As no-variation, in so many of the groups that clients are ranked within. */
  'flat-groups': { readonly criterion: string; readonly groups: number };
  /** Clients are compared with those of their own group alone. */
  'ranked-within': { readonly header: string; readonly groups: number };
  'few-clients': { readonly clients: number };
  /** So few clients with all three of recency, frequency and value that quantiles say little. */
  'few-for-bins': { readonly clients: number; readonly bins: number };
  /** Clients whose last order is before their first. */
  'last-before-first': object;
  /** Returns above sales: the clients' value is below zero, so it is no part of the shares of value. */
  'negative-value': { readonly criterion: string; readonly sum: number };
  /** Equal clients stay together, so the clients down to this tier are far from their share. */
  'ties-moved-share': { readonly tier: string; readonly wanted: number; readonly clientShare: number };
  'low-concentration': { readonly clientShare: number };
  'not-positive': { readonly criterion: string };
  /** Comparisons in pairs contradict each other; `criteria` are the three to look at first, `inconsistency` the ratio. */
  'inconsistent-comparisons': { readonly inconsistency: number; readonly criteria: readonly string[] };
  /** Tiers were cut where the values part by themselves; `fit` is the part of their variance between the tiers, 0..1. */
  'natural-breaks': { readonly fit: number; readonly logarithmic: boolean };
  /** Fewer different values than classes: the last tiers stay empty. */
  'few-different-values': {
    readonly criterion: string;
    readonly different: number;
    readonly classes: number;
  };
  /** Limits cannot be computed: too few clients, all equal, or nothing above zero. */
  'no-structure': { readonly criterion: string };
  /** Stages that count 0 in the model although their names do not say that it came to nothing. */
  'stages-at-zero': { readonly header: string; readonly words: readonly string[] };
  /** Clients whose orders show a payment while their stage says that there was none yet. */
  'stage-paid': { readonly header: string };
  /** A column of groups with so many different texts that they are names; nobody is placed. */
  'too-many-groups': { readonly header: string; readonly groups: number; readonly most: number };
  'low-coverage': { readonly minCoverage: number };
  'empty-tier': { readonly tier: string };
  /** One figure weighs as a total and again by time. */
  'counted-twice': { readonly criterion: string; readonly other: string };
  /** Tiers set by hand that are not followed: no such tier, no reason, nobody's who may decide, or over. */
  'manual-ignored': {
    readonly header: string;
    readonly why: 'tier' | 'reason' | 'name' | 'over';
    readonly example: string;
  };
  /** Tiers set by hand without a last day. */
  'manual-endless': { readonly header: string };
  /** The method compares more than one value, so that no margin can be measured. */
  'nothing-to-damp': object;
  /** The model asks who moved, and no run before was handed in. */
  'no-previous-run': object;
  /** Nothing in a column can be read as a report needs it: the report does without. */
  'report-column-unread': { readonly header: string; readonly content: 'date' | 'number' };
  /**
   * The run before is of a later day, or cannot be compared with this one: clients without a name, none in both, no tier in
   * both. `asOf` is its day.
   */
  'previous-does-not-fit': {
    readonly why: 'later' | 'unnamed' | 'clients' | 'tiers';
    readonly asOf: string;
  };
  /** Less than half of the clients were in the run before (of that day): is it of another register? */
  'previous-few-clients': { readonly asOf: string; readonly found: number; readonly clients: number };
  /** Clients whose key or name stands more than once in this run or the one before: nobody is said to have moved. */
  'previous-unsure': { readonly example: string };
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
