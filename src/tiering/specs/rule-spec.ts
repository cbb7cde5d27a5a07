export type Comparison = '>' | '>=' | '<' | '<=' | '=' | '!=';

/** What is compared with a value: a column of the register, the reading of a criterion, or the known share of the weights. */
export type Condition =
  | { readonly header: string; readonly op: Comparison; readonly value: number | string }
  | { readonly criterion: string; readonly op: Comparison; readonly value: number }
  | { readonly coverage: true; readonly op: Comparison; readonly value: number };

/** A gate after the method: when the condition holds, the tier is capped, floored or set. */
export interface Rule {
  readonly when: Condition;
  readonly then: { readonly cap: string } | { readonly floor: string } | { readonly tier: string };
  readonly reason: string;
  /** The first and the last day (ISO) on which the rule holds; null: no such end. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Points on top of the weighted score, the sum capped at 100: the partner's ten points. */
export interface Bonus {
  readonly when: Condition;
  readonly points: number;
  readonly reason: string;
}

/** Columns of the register where people set tiers by hand. The column is theirs: it is read, never written. */
export interface Overrides {
  /** The tier; blank: none. */
  readonly tier: string;
  readonly reason: string | null;
  /** The last day it holds; blank: `months` after the day in `from`. */
  readonly until: string | null;
  readonly from: string | null;
  /** Who decided. */
  readonly by: string | null;
  /** Who may; null: anybody. */
  readonly allowed: readonly string[] | null;
  readonly months: number;
}

/** Against clients who change tier to and fro: a move needs the limit to be passed by a margin. */
export interface Damping {
  /** Points of score, or per cent of position. */
  readonly margin: number;
  /** Whether moves up, down or both are damped. */
  readonly ways: 'both' | 'down' | 'up';
  /** At most one tier a run. */
  readonly oneStep: boolean;
}

/** Clients without a history are judged by their prospects: the younger a client, the more that criterion weighs. */
export interface ProspectsSpec {
  /** The id of the criterion that holds the judgement. */
  readonly criterion: string;
  /** A column with the day of the first order; null: from the orders. */
  readonly first: string | null;
  /** Months until history weighs as typed. */
  readonly months: number;
  /** No better tier than this before the first payment; null: no such cap; left out: the second tier of the ladder. */
  readonly cap: string | null;
  /** A column with the day of the judgement; older than `staleMonths`, or without a day, it is flagged. */
  readonly ratedOn: string | null;
  readonly staleMonths: number;
}

/** Where the weights come from. */
export type Weighting =
  /** As they stand beside the criteria. */
  | { readonly kind: 'typed' }
  /** From the order of importance alone (ids, first the most important): rank-order centroid. */
  | { readonly kind: 'order'; readonly ids: readonly string[] }
  /** From comparisons in pairs, 1/9 to 9: `times` as important is `first` as `second`. */
  | {
      readonly kind: 'pairwise';
      readonly pairs: readonly { readonly first: string; readonly second: string; readonly times: number }[];
    };

/** How points become a score: the weighted mean, the weighted geometric mean ("no weak side"), or closeness to the ideal client. */
export type Aggregation = 'mean' | 'geometric' | 'topsis' | 'topsis-minmax';
