import type { Comparison } from '../model';
import type { ReportClient } from '../reports/report-client';

/** What holds a client down whatever its score, and what would lift it. */
export type Hold =
  /** A rule of the model (its place there): the column or criterion it looks at must come to stand so to the value. */
  | {
      readonly by: 'rule';
      readonly rule: number;
      readonly text: string;
      readonly looksAt:
        { readonly header: string } | { readonly criterion: string } | { readonly coverage: true };
      readonly op: Comparison;
      readonly value: number | string;
    }
  /** There was no payment yet. */
  | { readonly by: 'unproven' }
  /** A decision by hand. */
  | { readonly by: 'manual' }
  /** At most one tier a run. */
  | { readonly by: 'one-step' };

/** One criterion that would do it alone. */
export interface Way {
  readonly criterion: string;
  /** Null where missing. */
  readonly reading: number | null;
  readonly points: number | null;
  /** The points it would have to have; above 100 where no reading gives them; null where the reading itself decides. */
  readonly neededPoints: number | null;
  /** The reading that gives them; null where none does, or where the scale cannot be turned around. */
  readonly neededReading: number | null;
  /** Whether that reading must be passed and not only reached. */
  readonly beyond: boolean;
}

/** What a client lacks to the next tier. */
export interface NextTier extends ReportClient {
  readonly tier: string;
  /** Null for the best tier, for the one without data, and where tiers have no order. */
  readonly next: string | null;
  /** The criterion whose reading decides; null: the score. */
  readonly of: string | null;
  readonly value: number | null;
  /** What the value has to reach; null where it does already, or where nobody can tell. */
  readonly limit: number | null;
  readonly lacking: number | null;
  /** Whether the limit is where the last client inside stands: it moves with the clients, and must be passed. */
  readonly moving: boolean;
  /** To be lifted first. */
  readonly held: readonly Hold[];
  readonly ways: readonly Way[];
  /** Criteria without a reading, where that is why there is no tier. */
  readonly unknown: readonly string[];
}
