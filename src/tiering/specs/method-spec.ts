import type { Share } from './share';

/** One side of a matrix: a criterion's readings, read high, middle, low. Exactly one of the three kinds of limits. */
export type AxisSpec =
  /** Shares of clients from the top. */
  | { readonly of: string; readonly shares: readonly Share[] }
  /** Limits of the reading itself, best first ("up to" where less is better). */
  | { readonly of: string; readonly floors: readonly number[] }
  /** Running shares of value. */
  | { readonly of: string; readonly cuts: readonly Share[] };

export interface MatrixSpec {
  readonly kind: 'matrix';
  readonly rows: AxisSpec;
  readonly columns: AxisSpec;
  /** Names of tiers: one list a level of the rows, best first; in it one name a level of the columns, best first. */
  readonly table: readonly (readonly string[])[];
  /** Shares of the known clients that the tiers are made to hold, best first; null: as the table falls. */
  readonly forceShares: readonly Share[] | null;
}

export interface RfmThresholds {
  readonly r: readonly number[];
  readonly f: readonly number[];
  readonly m: readonly number[];
}

export interface RfmSpec {
  readonly kind: 'rfm';
  /** Ids of criteria. */
  readonly recency: string;
  readonly frequency: string;
  readonly monetary: string;
  /** 2 to 9; null: 5 from 100 clients on, 3 below. Beside thresholds null, or as many as these make. */
  readonly bins: number | null;
  /** Own limits, ascending: a value equal to one belongs to the bin above it. */
  readonly thresholds: RfmThresholds | null;
  /** `standard`: ten segments (five and more bins) or five (three); `eight`: high or low on each of three; null: the code is the tier. */
  readonly segments: 'standard' | 'eight' | null;
  /** For `eight`: high is better than this. */
  readonly split: 'mean' | 'median';
  /** For `standard`: what stands beside recency, the mean of the frequency and the monetary score, or the first alone. */
  readonly fm: 'mean' | 'frequency';
}

export interface LifecycleSpec {
  readonly kind: 'lifecycle';
  /** Columns with the days of the first and of the last order; null: from the orders. */
  readonly first: string | null;
  readonly last: string | null;
  readonly newDays: number;
  readonly lapsedDays: number;
  /** Whether a client with four orders and more lapses by its own rhythm: three times its median gap, 60 days at least. */
  readonly rhythm: boolean;
}

export interface StageSpec {
  readonly kind: 'stage';
  readonly header: string;
  /** Stage name -> coefficient, 0..1; the tiers are the stages, the highest coefficient first. */
  readonly coefficients: Readonly<Record<string, number>>;
  /** With floors of the coefficient the tiers are the ladder's instead: interest A, B, C. */
  readonly floors: readonly number[] | null;
  /** A column that says where a client came from, and what each source begins with where the stage is blank. */
  readonly source: {
    readonly header: string;
    readonly coefficients: Readonly<Record<string, number>>;
  } | null;
}

export interface PortfolioFactors {
  readonly number: string | null;
  readonly finding: string | null;
  readonly spending: string | null;
  readonly value: string | null;
  readonly repeat: string | null;
  readonly support: string | null;
}

/**
 * How scores, or the readings of the criterion named by `of` (null: the scores), become tiers. Best first everywhere;
 * limits are one fewer than tiers. rfm, lifecycle, stage (without floors), portfolio have classes of their own:
 * the ladder then only gives the tier for missing data.
 */
export type MethodSpec =
  | { readonly kind: 'quota'; readonly of: string | null; readonly shares: readonly Share[] }
  | { readonly kind: 'cutoffs'; readonly of: string | null; readonly floors: readonly number[] }
  | {
      readonly kind: 'pareto';
      readonly of: string | null;
      readonly cuts: readonly Share[];
      readonly boundary: 'up' | 'down';
    }
  /** So many clients from the top, "the top 20, the next 50". */
  | { readonly kind: 'counts'; readonly of: string | null; readonly counts: readonly number[] }
  /** Above these quantiles of the values, shares descending. */
  | { readonly kind: 'quantiles'; readonly of: string | null; readonly at: readonly Share[] }
  /** Where the values part by themselves. */
  | { readonly kind: 'breaks'; readonly of: string | null; readonly classes: number }
  | { readonly kind: 'computed-abc'; readonly of: string | null }
  /** By evenness; `of` names a criterion of variation, less is better whatever its direction, limits ascend and belong to the better class. */
  | { readonly kind: 'xyz'; readonly of: string; readonly limits: readonly number[] }
  | MatrixSpec
  | RfmSpec
  | LifecycleSpec
  | StageSpec
  /** Groups of clients rated by six factors: the tier is the group. */
  | { readonly kind: 'portfolio'; readonly groups: string; readonly factors: PortfolioFactors }
  /** A class by the kind of client: text -> tier; a text that is not among them is missing. */
  | { readonly kind: 'map'; readonly header: string; readonly labels: Readonly<Record<string, string>> }
  /**
   * Super-key clients by hand (a yes in `superKey`), key clients by value (class A of a pareto of `value` with the cut)
   * or by margin (the best `marginShare` of clients), the rest. Three tiers.
   */
  | {
      readonly kind: 'key-clients';
      readonly superKey: string | null;
      readonly value: string;
      readonly cut: Share;
      readonly margin: string | null;
      readonly marginShare: Share;
    };

export type MethodKind = MethodSpec['kind'];

export type SpecOf<Kind extends MethodKind> = Extract<MethodSpec, { readonly kind: Kind }>;
