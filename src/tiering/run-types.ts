/** What one model gives on one register on one day: unchangeable, columnar (a million clients must be natural). */
import type { Model } from './model';
import type { Notice } from './notices';
import type { Register } from './register';

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

/** Why a client has its tier; coded, never prose. */
export type Reason =
  | { readonly code: 'position'; readonly position: number; readonly limit: number | null }
  | { readonly code: 'cutoff'; readonly score: number; readonly limit: number | null }
  | { readonly code: 'running-share'; readonly share: number; readonly limit: number | null }
  | { readonly code: 'not-positive'; readonly value: number }
  | { readonly code: 'missing'; readonly coverage: number; readonly criteria: readonly string[] }
  | {
      readonly code: 'capped' | 'floored' | 'set';
      readonly from: string;
      readonly rule: number;
      readonly text: string;
    };

export type PlacementFlag = 'not-positive' | 'low-coverage' | 'missing-key' | 'duplicate-key' | 'rule';

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
  /** Weighted points per criterion; they add up to the score. */
  readonly contributions: Readonly<Record<string, number>>;
  readonly code?: string;
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
  readonly tierOf: Uint8Array;
  /** 0..100; NaN where the data does not suffice, or where the model has no weights. */
  readonly scores: Float64Array;
  /** Known share of the weights, 0..1. */
  readonly coverage: Float64Array;
  /** Share of clients or of value before the client, as the method counts it; NaN where it has none. */
  readonly positions: Float64Array;
  readonly summary: readonly TierSummary[];
  readonly notices: readonly Notice[];
  /** The full answer of one client (index in register order). */
  readonly placement: (client: number) => Placement;
}
