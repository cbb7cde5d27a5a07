import type { PlacementFlag } from '../tiering';
import type { Quantity } from './quantity-of';

/** Why a client has its tier, beyond score and limits; what else is to be said of it; and what it lacks to the next tier. */
export interface ReasonWords {
  /** The client's place from the top, and the place its tier ends at, unless it takes the rest. */
  readonly rank: (rank: number, tier: string, limit: number | null) => string;
  /** A criterion's level in a matrix, counted from 1, the best. */
  readonly level: (criterion: string, level: number, levels: number) => string;
  readonly forced: (tier: string) => string;
  /** Scores of recency, frequency and money. */
  readonly rfm: (recency: number, frequency: number, monetary: number) => string;
  readonly neverBought: string;
  readonly firstOrder: (days: number) => string;
  readonly lastOrder: (days: number) => string;
  readonly lapsesAfter: (days: number, ownRhythm: boolean) => string;
  readonly stage: (stage: string, coefficient: number) => string;
  readonly keyClient: { readonly [By in 'hand' | 'value' | 'margin' | 'neither']: string };
  /** What held a client back, and the tier it would have got: the margin, or one step a run. */
  readonly damped: (to: string) => string;
  readonly oneStep: (to: string) => string;
  readonly unproven: (from: string, to: string) => string;
  /** Set by hand; who, until when and why may be left blank. */
  readonly manual: (from: string, by: string, until: string | null, text: string) => string;
  readonly bonus: string;
  readonly mergedFrom: (rows: number) => string;
  readonly flags: { readonly [Flag in PlacementFlag]: string };
  /** The change since the run before. */
  readonly change: {
    readonly up: (from: string) => string;
    readonly down: (from: string) => string;
    readonly other: (from: string) => string;
    readonly same: string;
    readonly fresh: string;
    /** Rows called alike: nobody knows which was which. */
    readonly unsure: string;
  };
  readonly next: {
    /** Points that are lacking, or what a criterion must come to. */
    readonly points: (lacking: number, next: string) => string;
    readonly figure: (bound: string, next: string) => string;
    readonly way: (bound: string) => string;
    /** No criterion has enough points to give; none while the others stay where they are. */
    readonly noWay: string;
    readonly noSureWay: string;
    /** On which side of an amount a criterion must come to stand. */
    readonly bounds: {
      readonly [Side in 'least' | 'most' | 'over' | 'under']: (criterion: string, amount: string) => string;
    };
    /** Amounts as they stand after a bound. */
    readonly amounts: {
      readonly [Unit in Exclude<Quantity, 'number' | 'whole' | 'share'>]: (value: number) => string;
    };
    readonly yes: string;
    readonly no: string;
    readonly first: (text: string) => string;
    readonly payment: string;
    readonly byHand: string;
    readonly oneStep: string;
  };
}
