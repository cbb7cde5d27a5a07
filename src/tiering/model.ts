/** The words of the trade as types: the saved model, schema 1 (plain data: it travels in workbooks and files). */
import type { MethodSpec } from './specs/method-spec';
import type { OrdersSpec } from './specs/orders-spec';
import type { Reading } from './specs/reading-spec';
import type { ReportSpec } from './specs/report-spec';
import type {
  Aggregation,
  Bonus,
  Damping,
  Overrides,
  ProspectsSpec,
  Rule,
  Weighting,
} from './specs/rule-spec';
import type { ScaleSpec } from './specs/scale-spec';
import type { Share } from './specs/share';

export type { MethodKind, MethodSpec } from './specs/method-spec';
export type { OrdersSpec } from './specs/orders-spec';
export type { OrdersMeasure, OrdersReading, Reading } from './specs/reading-spec';
export type { ReportKind, ReportSpec } from './specs/report-spec';
export type { Comparison, Rule } from './specs/rule-spec';
export type { ScaleSpec } from './specs/scale-spec';
export type { Share } from './specs/share';

/** One cell as a spreadsheet hands it over: blank is null, an error is its text ("#N/A"), a date is a serial number. */
export type CellValue = number | string | boolean | null;

export type Direction = 'more' | 'less';

/** What to do with a client whose reading is missing: a blank is not a zero. */
export type MissingPolicy = 'skip' | 'worst' | 'neutral' | 'zero' | 'unknown';

export interface Criterion {
  readonly id: string;
  readonly reading: Reading;
  readonly direction: Direction;
  readonly scale: ScaleSpec;
  /** Any non-negative number; weights are normalised over the criteria. */
  readonly weight: number;
  readonly missing: MissingPolicy;
}

export interface Tier {
  readonly name: string;
  /** Days between contacts; null where the tier sets none. */
  readonly contactDays: number | null;
  /** What the tier is called towards clients; null: they are told none. */
  readonly outward: string | null;
  /** What the tier gets: its discount, terms, care. Null: the tier is a label only. */
  readonly action: string | null;
}

export interface Ladder {
  /**
   * Best first, 2 to 7 of them. A method with classes of its own (see `methodClasses`) needs none; where it finds its
   * classes here they stand in this order, with what is said of them.
   */
  readonly tiers: readonly Tier[];
  /** The tier of clients whose data does not suffice. */
  readonly missing: Tier;
  /** The least share of the weights that must be known for a score. */
  readonly minCoverage: Share;
}

/** The columns that can be written beside the register. */
export const writtenColumns = [
  'tier',
  'score',
  'why',
  'coverage',
  'position',
  'code',
  'flags',
  'next-tier',
  'previous-tier',
  'change',
  'outward',
] as const;

export type WrittenColumn = (typeof writtenColumns)[number];

/** A company's way of tiering. */
export interface Model {
  readonly schema: 1;
  readonly name: string;
  readonly purpose: string;
  /** An ISO date, "today" (the host hands it in) or "latest" (the latest date in the data). */
  readonly asOf: string;
  readonly register: {
    readonly key: string | null;
    readonly label: string | null;
    /** A column of groups: ranks and shares are then taken within each group by itself. */
    readonly rankWithin: string | null;
    /** Rows of one key: each a client of its own, flagged, or merged into one (see `mergeDuplicates`). */
    readonly duplicates: 'keep' | 'merge';
  };
  /** Null where no criterion needs orders. */
  readonly orders: OrdersSpec | null;
  readonly criteria: readonly Criterion[];
  readonly weighting: Weighting;
  readonly aggregation: Aggregation;
  readonly bonuses: readonly Bonus[];
  readonly prospects: ProspectsSpec | null;
  /** The criterion whose readings are counted as the clients' value in the summary; null: see `valueCriterion`. */
  readonly value: string | null;
  readonly method: MethodSpec;
  readonly ladder: Ladder;
  readonly rules: readonly Rule[];
  readonly overrides: Overrides | null;
  readonly damping: Damping | null;
  readonly reports: readonly ReportSpec[];
  readonly writes: readonly WrittenColumn[];
}
