import type { PortfolioFactors } from './method-spec';
import type { Share } from './share';

/** What is answered about the whole register beside the tiers; each is computed when it is asked for. Ids are of criteria. */
export type ReportSpec =
  /** How much of the value few clients hold; `of` null: the model's value. */
  | { readonly kind: 'concentration'; readonly of: string | null }
  /** Each client's rank (1, 2, 2, 4) and share of the total of a criterion. */
  | { readonly kind: 'ranking'; readonly of: string | null }
  /** Shares of clients who come back; needs orders. */
  | { readonly kind: 'retention'; readonly eligibleDays: number; readonly months: number }
  /** How steady the tiers are when the weights move. */
  | {
      readonly kind: 'sensitivity';
      readonly draws: number;
      readonly spread: Share;
      readonly seed: number;
      readonly borderline: Share;
    }
  /** Changes since the previous run. */
  | { readonly kind: 'moves' }
  /** What each client lacks to the next tier. */
  | { readonly kind: 'next-tier' }
  /** Weights that the data suggests: CRITIC and entropy. */
  | { readonly kind: 'weights' }
  /** Where limits of a criterion could stand; `of` null: of what the method compares, the score or its criterion. */
  | { readonly kind: 'thresholds'; readonly of: string | null; readonly classes: number }
  /** What the clients of a tier have in common: columns of categories and of numbers. */
  | {
      readonly kind: 'traits';
      readonly headers: readonly string[];
      readonly numbers: readonly string[];
      readonly least: number;
      readonly falseDiscoveries: Share;
    }
  /** What to offer next; needs orders with products. */
  | {
      readonly kind: 'cross-sell';
      readonly months: number | null;
      readonly adoption: Share;
      readonly lift: number;
      readonly most: number;
      /** A column of the register that parts clients within their tier; null: the tier alone. */
      readonly type: string | null;
      readonly discontinued: readonly string[];
    }
  /** When the next order is expected; needs orders. */
  | { readonly kind: 'next-orders'; readonly withinDays: number; readonly overdue: number }
  /** Who is to be called when, and how much work that is. */
  | {
      readonly kind: 'contacts';
      readonly last: string;
      readonly owner: string | null;
      readonly perDay: number;
      readonly workingDaysAWeek: number;
    }
  /** A manager's week by tier. */
  | { readonly kind: 'time'; readonly shares: readonly Share[]; readonly hoursAWeek: number }
  /** Expected value by stage, and what became of each stage so far. */
  | {
      readonly kind: 'pipeline';
      readonly stage: string;
      readonly coefficients: Readonly<Record<string, number>>;
      readonly value: string;
      readonly source: string | null;
      /** A column with the stages a client has been in before, parted by semicolons, bars, arrows or lines. */
      readonly history: string | null;
    }
  /** Where each client stands: stage, days silent, next action. */
  | {
      readonly kind: 'board';
      readonly stage: string | null;
      readonly last: string | null;
      readonly next: string | null;
    }
  /** Six factors by group; `groups` null: the tiers. */
  | { readonly kind: 'portfolio'; readonly groups: string | null; readonly factors: PortfolioFactors }
  /** Clients who deserve more than they get. */
  | {
      readonly kind: 'under-served';
      readonly prospects: string | null;
      readonly least: number;
      readonly ours: string | null;
      readonly total: string | null;
      readonly lastContact: string | null;
    }
  /** Clients who left, by reason, with the value they took. */
  | {
      readonly kind: 'lapsed';
      readonly reason: string | null;
      readonly action: string | null;
      readonly lapsedDays: number;
      readonly returnedGapDays: number;
    }
  /** Clients with one order only, and how long ago it was; needs orders. */
  | { readonly kind: 'second-order'; readonly days: number }
  /** New potential clients by month, and how many of them bought. */
  | { readonly kind: 'newcomers'; readonly created: string }
  /** Who sent whom; `value` null: the model's value. */
  | { readonly kind: 'referrals'; readonly header: string; readonly value: string | null }
  /** A simple worth of a client in the future, with a range. */
  | {
      readonly kind: 'customer-value';
      readonly margin: string;
      /** A month; null: from the orders, by tier. */
      readonly retention: Share | null;
      readonly discount: Share;
      /** How many months the margins cover where their reading does not tell: a typed column, net profit in all. */
      readonly months: number;
    }
  /** The parts of net profit, client by client. Reads the first criterion of kind netProfit. */
  | { readonly kind: 'profit-parts' }
  /** Two classes crossed, as ABC and XYZ: clients and value of each cell, and what to do with it. */
  | {
      readonly kind: 'cross';
      readonly rows: { readonly of: string; readonly cuts: readonly Share[] };
      readonly columns: { readonly of: string; readonly limits: readonly number[] };
      readonly actions: readonly (readonly string[])[] | null;
    }
  /** What each tier is given, joined to its clients. */
  | { readonly kind: 'policy' };

export type ReportKind = ReportSpec['kind'];

export type ReportSpecOf<Kind extends ReportKind> = Extract<ReportSpec, { readonly kind: Kind }>;
