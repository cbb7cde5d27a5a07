import type { LifecycleState, Report, Share } from '../tiering';

/** The reports whose own fields are shown; what others hold is put into sentences and tables of their own. */
type ShownAsIs = Exclude<
  Report,
  { readonly kind: 'next-tier' | 'portfolio' | 'cross-sell' | 'under-served' }
>;

/** The names of all entries within plain data. */
type FieldsIn<Plain> = Plain extends readonly (infer One)[]
  ? FieldsIn<One>
  : Plain extends object
    ? { [Key in keyof Plain & string]: Key | FieldsIn<Plain[Key]> }[keyof Plain & string]
    : never;

type WithoutNotices<Plain> = Plain extends object ? Omit<Plain, 'notices'> : never;

/** What is never shown under its name: it is part of another cell, or nothing that people need. */
type Unseen =
  | 'kind'
  | 'row'
  | 'key'
  | 'label'
  | 'low'
  | 'high'
  | 'change'
  | 'seed'
  | 'forecast'
  | 'categories'
  | LifecycleState;

/** What stands in tables that are put together for people. */
type PutTogether =
  | 'client'
  | 'next'
  | 'group'
  | 'groups'
  | 'external'
  | 'internal'
  | 'gap'
  | 'verdict'
  | 'refused'
  | 'difference'
  | 'differences'
  | 'factor'
  | 'ungrouped'
  | 'adoption'
  | 'product'
  | 'offers'
  | 'lowTiers'
  | 'potentials'
  | 'slips'
  | 'ours'
  | 'walletShare'
  | 'potential'
  | 'states'
  | 'whatLacks'
  | 'marginMonths'
  | 'cameBack'
  | 'allCategories'
  | 'allNumbers';

/** An entry of a report with a name in each language; one left out does not compile. */
export type ReportField = Exclude<FieldsIn<WithoutNotices<ShownAsIs>>, Unseen> | PutTogether;

/** Entries that mean something else in one report than in the others. */
export type OwnReportField =
  | 'board.next'
  | 'board.overdue'
  | 'contacts.due'
  | 'contacts.next'
  | 'cross.name'
  | 'cross.unknown'
  | 'customer-value.from'
  | 'customer-value.months'
  | 'lapsed.last'
  | 'moves.clients'
  | 'newcomers.bought'
  | 'newcomers.potential'
  | 'newcomers.share'
  | 'next-orders.expected'
  | 'next-orders.last'
  | 'next-orders.overdue'
  | 'pipeline.reason'
  | 'portfolio.from'
  | 'portfolio.to'
  | 'referrals.clients'
  | 'referrals.name'
  | 'referrals.unknown'
  | 'retention.months'
  | 'second-order.bought'
  | 'second-order.days'
  | 'second-order.due'
  | 'sensitivity.factor'
  | 'thresholds.from'
  | 'thresholds.to'
  | 'thresholds.value'
  | 'time.share'
  | 'traits.value';

/** What reports say by a code. */
export type ReportCode =
  | 'up'
  | 'down'
  | 'aside'
  | 'overdue'
  | 'due'
  | 'planned'
  | 'potential'
  | 'lapsed'
  | 'no-readings'
  | 'no-variation'
  | 'negative-readings'
  | 'no-history'
  | 'few-cases'
  | 'quantiles'
  | 'breaks'
  | 'more'
  | 'less'
  | 'typed'
  | 'tier'
  | 'all'
  | 'nobody'
  | 'under-worked'
  | 'over-taken'
  | 'even'
  | 'number'
  | 'finding'
  | 'spending'
  | 'value'
  | 'repeat'
  | 'support';

/** What is said about the whole register. Shares are 0..1. */
export interface ReportWords {
  readonly titles: { readonly [Kind in Report['kind']]: string };
  readonly fields: { readonly [Field in ReportField]: string };
  readonly ownFields: { readonly [Field in OwnReportField]: string };
  readonly codes: { readonly [Code in ReportCode]: string };
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** A client without key and label. */
  readonly row: (row: number) => string;
  /** So many of all; null where there are none. */
  readonly ofAll: (part: string, all: string, share: Share | null) => string;
  /** A mean of which parts are not known. */
  readonly incomplete: (mean: string) => string;
  /** What the data would say where nobody did. */
  readonly suggested: (rating: string) => string;
  /** All clients together, beside the tiers. */
  readonly everybody: string;
  /** Above a table of tiers: rows are those of the run before, columns those of now. */
  readonly fromTo: string;
  readonly noEarlierRun: string;
  readonly forecast: string;
  readonly noProducts: { readonly [Lack in 'orders' | 'products']: string };
  readonly tooManyGroups: (groups: number) => string;
  /** A curve has so many points. */
  readonly points: (count: number) => string;
  readonly more: (count: number) => string;
  readonly offers: {
    readonly gap: (share: Share, tier: string) => string;
    readonly association: (share: Share, bought: string, lift: number) => string;
  };
  readonly underServed: {
    readonly prospects: (reading: number) => string;
    readonly wallet: (potential: number) => string;
    /** Null where there was no contact. */
    readonly contacts: (days: number | null, limit: number) => string;
  };
}
