import type { OrdersMeasure, WrittenColumn } from '../tiering';

/** What goes into the sheet in the user's language. Shares are 0..1; points and readings as they are. */
export interface SheetWords {
  /** The headers of our columns. */
  readonly headers: { readonly [Column in WrittenColumn]: string };
  /** The names of the usual three tiers, best first. */
  readonly tiers: readonly [string, string, string];
  /** The tier of clients whose data does not suffice. */
  readonly missingTier: string;
  /** The name of the sheet that keeps what stood in our columns before the run of a day; 31 characters at most. */
  readonly copySheet: (day: string) => string;
  readonly modelName: string;
  /** What is left of the revenue after discounts and costs. */
  readonly netProfit: string;
  /** What is read from the orders beside the register. */
  readonly orders: {
    /** The orders themselves, as a label before what is said of them. */
    readonly name: string;
    readonly measures: { readonly [Measure in OrdersMeasure]: string };
    /** A measure over the last so many months. */
    readonly within: (measure: string, months: number) => string;
  };
  /** The parts of the sentence why a client has its tier. */
  readonly why: {
    readonly points: (score: number) => string;
    readonly contribution: (criterion: string, points: number) => string;
    /** The criterion with the fewest points of its own, 0..100. */
    readonly weakest: (criterion: string, points: number) => string;
    /** Share of the clients that stand above; where the tier ends, unless it takes the rest. */
    readonly position: (share: number) => string;
    readonly positionWithin: (share: number, tier: string, limit: number) => string;
    /** Where the tier begins: points, or readings of one column. */
    readonly beginsAt: (tier: string, limit: string) => string;
    /** As `beginsAt` where less is better. */
    readonly reachesTo: (tier: string, limit: string) => string;
    /** The reading of one column: a number, or the days since a date. */
    readonly reading: (criterion: string, value: number) => string;
    readonly daysSince: (criterion: string, days: number) => string;
    /** A reading that is a part of a whole, 0..1. */
    readonly part: (criterion: string, share: number) => string;
    /** The share of value that larger clients hold, without the client or with it. */
    readonly heldByLarger: (share: number, limit: number | null) => string;
    readonly heldWithLarger: (share: number, limit: number | null) => string;
    /** The group that the client was compared within, and the group of those without one. */
    readonly within: (header: string, text: string) => string;
    readonly withinNone: (header: string) => string;
    readonly notPositive: string;
    readonly unknown: (criterion: string) => string;
    readonly known: (coverage: number) => string;
    readonly missing: (criteria: readonly string[]) => string;
    /** What a rule did, from tier to tier. */
    readonly capped: (from: string, to: string) => string;
    readonly floored: (from: string, to: string) => string;
    readonly set: (from: string, to: string) => string;
    /** A rule without words, counted from 1. */
    readonly rule: (number: number) => string;
    /** Which rules gave way, to a cap or to a set tier. */
    readonly beats: { readonly [Winner in 'cap' | 'set']: (rules: readonly string[]) => string };
  };
}
