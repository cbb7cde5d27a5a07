/** What one model gives on one register on one day: unchangeable, columnar (a million clients must be natural). */
import type { Model } from './model';
import type { Notice } from './notices';
import type { ClientOrders } from './orders/client-orders';
import type { Register } from './register';
import type { Snapshot } from './snapshot';

/** One criterion, measured on every client. NaN = missing. Independent of weights, so a moved weight needs no new measuring. */
export interface Measured {
  readonly id: string;
  readonly readings: Float64Array;
  /** 0..100, 100 best for us. */
  readonly points: Float64Array;
  readonly notices: readonly Notice[];
}

export interface TierSummary {
  readonly tier: string;
  readonly clients: number;
  readonly clientShare: number;
  /** Sum of the positive and negative readings of the model's value criterion; null where it has none. */
  readonly value: number | null;
  /** Share of the positive total; null where there is no value or no positive total. */
  readonly valueShare: number | null;
}

/** A rule by its place in the model, and its reason. */
export interface RuleNamed {
  readonly rule: number;
  readonly text: string;
}

/** Why a client has its tier; coded, never prose. `from` is the tier it would have without the step. */
export type Reason =
  | { readonly code: 'position'; readonly position: number; readonly limit: number | null }
  | { readonly code: 'cutoff'; readonly score: number; readonly limit: number | null }
  | { readonly code: 'running-share'; readonly share: number; readonly limit: number | null }
  | { readonly code: 'not-positive'; readonly value: number }
  /** The client's rank from the top, ties sharing the mean of theirs. */
  | { readonly code: 'rank'; readonly rank: number; readonly limit: number | null }
  /** The value against the limit of its class: a quantile, a natural break, a computed limit. */
  | { readonly code: 'value'; readonly value: number; readonly limit: number | null }
  | { readonly code: 'variation'; readonly variation: number; readonly limit: number | null }
  /** The cell of a matrix; levels are counted from 0, the best. */
  | {
      readonly code: 'cell';
      readonly row: number;
      readonly column: number;
      readonly tier: string;
      /** The position that decided where shares were forced; null where the table did. */
      readonly forced: number | null;
    }
  /** Scores from 1, 0 for a client who never bought; segment null where the code is the tier. */
  | {
      readonly code: 'rfm';
      readonly recency: number;
      readonly frequency: number;
      readonly monetary: number;
      readonly segment: string | null;
    }
  /** Days since the first and the last order; `limit` is after how many days without one the client counts as lapsed. */
  | {
      readonly code: 'lifecycle';
      readonly state: string;
      readonly first: number | null;
      readonly last: number | null;
      readonly limit: number;
      readonly ownRhythm: boolean;
    }
  | { readonly code: 'stage'; readonly stage: string; readonly coefficient: number }
  | { readonly code: 'group'; readonly header: string; readonly text: string }
  | { readonly code: 'key-client'; readonly by: 'hand' | 'value' | 'margin' | 'neither' }
  | { readonly code: 'missing'; readonly coverage: number; readonly criteria: readonly string[] }
  | {
      readonly code: 'capped' | 'floored' | 'set';
      readonly from: string;
      readonly rule: number;
      readonly text: string;
      /** Rules that hold for the client too and want another tier; left out where there is none. */
      readonly beaten?: readonly RuleNamed[];
    }
  /** Held back for the sake of the run before: no limit was passed, or missed, by the margin. */
  | { readonly code: 'damped'; readonly from: string; readonly margin: number }
  /** Held back because a client moves one tier a run at most. */
  | { readonly code: 'one-step'; readonly from: string }
  /** Not above a tier before the first payment. */
  | { readonly code: 'unproven'; readonly from: string }
  /** Set by hand; `until` is the last day of it. */
  | {
      readonly code: 'manual';
      readonly from: string;
      readonly text: string;
      readonly by: string;
      readonly until: string | null;
    };

export type PlacementFlag =
  | 'not-positive'
  | 'low-coverage'
  | 'missing-key'
  | 'duplicate-key'
  /** Several rows of one key, put together. */
  | 'merged'
  | 'rule'
  | 'damped'
  | 'unproven'
  | 'manual'
  /** A decision by hand that is not followed: no such tier, over, or nobody's who may decide. */
  | 'manual-ignored'
  /** Judged by prospects, in part or alone. */
  | 'estimated'
  /** The judgement is old, or nobody knows how old. */
  | 'stale'
  /** A cell of a matrix that asks for a second look: few assets, much intent. */
  | 'look-closer'
  /** Only returns: no customer yet. */
  | 'only-returns';

/** One client's answer, ready for JSON and for a sentence. Numbers are not rounded. */
export interface Placement {
  readonly row: number;
  readonly key: string;
  readonly label: string;
  readonly tier: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly readings: Readonly<Record<string, number | null>>;
  readonly points: Readonly<Record<string, number | null>>;
  /** Weighted points per criterion, and those of bonuses; they add up to the score. */
  readonly contributions: Readonly<Record<string, number>>;
  readonly code?: string;
  /** The group that the client was compared within, "" for those without; left out where all are compared. */
  readonly within?: { readonly header: string; readonly text: string };
  /** How many rows of the sheet the client was put together from; left out where it is one. */
  readonly mergedRows?: number;
  readonly flags: readonly PlacementFlag[];
  readonly reasons: readonly Reason[];
}

export interface Run {
  readonly model: Model;
  /** The day of the run, ISO. */
  readonly asOf: string;
  readonly register: Register;
  readonly measured: readonly Measured[];
  /** Names of all tiers that a client can have, best first, the missing tier last. */
  readonly tierNames: readonly string[];
  /** Each client's index into tierNames. */
  readonly tierOf: Uint16Array;
  /** Whether a tier is better than the next one; segments and groups only stand beside each other. */
  readonly ordered: boolean;
  /** Each client's tier by the method alone, before damping, rules and decisions by hand. */
  readonly placed: Uint16Array;
  /** 0..100; NaN where the data does not suffice, or where the model has no weights. */
  readonly scores: Float64Array;
  /** Known share of the weights, 0..1. */
  readonly coverage: Float64Array;
  /** Share of clients or of value before the client, as the method counts it; NaN where it has none. */
  readonly positions: Float64Array;
  /** What part of a client's weights each criterion has, 0..1, in the model's order; 0 where it does not count. */
  readonly shares: (client: number) => readonly number[];
  /** Null where the model reads none. */
  readonly orders: ClientOrders | null;
  /** The run before; null where none was handed in. */
  readonly previous: Snapshot | null;
  readonly summary: readonly TierSummary[];
  readonly notices: readonly Notice[];
  /** The full answer of one client (index in register order). */
  readonly placement: (client: number) => Placement;
}
