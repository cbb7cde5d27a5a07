import type { Direction } from '../model';

/** What a column of a client register can be about. */
export type ColumnRole =
  | 'key'
  | 'label'
  | 'revenue'
  | 'profit'
  | 'margin'
  | 'frequency'
  | 'last-purchase'
  | 'first-purchase'
  | 'days-late'
  | 'debt'
  | 'credit'
  | 'potential'
  | 'assets'
  | 'intent'
  | 'stage'
  | 'group'
  | 'last-contact'
  /** Days since the last order, as a number. */
  | 'recency'
  | 'quantity'
  /** What a deal would bring, in money. */
  | 'potential-amount'
  | 'owner'
  | 'region'
  | 'legal-form'
  | 'partner'
  | 'referred-by'
  /** Where a client came from: an exhibition, the site. */
  | 'source'
  | 'lapse-reason'
  | 'manual-tier'
  | 'manual-reason'
  /** The first and the last day of a tier set by hand. */
  | 'manual-from'
  | 'manual-until'
  | 'rated-on'
  | 'next-contact'
  // The six factors of a portfolio, 1 to 5.
  | 'factor-number'
  | 'factor-finding'
  | 'factor-spending'
  | 'factor-value'
  | 'factor-repeat'
  | 'factor-support';

export interface RoleTraits {
  /** The kind of content that fits. */
  readonly content: 'number' | 'text' | 'date' | 'any';
  /** As a criterion: which way is better for us; null where the role is no criterion. */
  readonly direction: Direction | null;
  /** As a criterion: the usual weight. */
  readonly weight: number;
}

/** A number that nobody weighs unasked: more is better. */
const measure: RoleTraits = { content: 'number', direction: 'more', weight: 0 };
const words: RoleTraits = { content: 'text', direction: null, weight: 0 };
const day: RoleTraits = { content: 'date', direction: null, weight: 0 };
const anything: RoleTraits = { content: 'any', direction: null, weight: 0 };

/** Last purchase counts as days since, of which fewer are better. */
export const roleTraits: Readonly<Record<ColumnRole, RoleTraits>> = {
  key: anything,
  label: words,
  revenue: { content: 'number', direction: 'more', weight: 25 },
  profit: { content: 'number', direction: 'more', weight: 40 },
  margin: { content: 'number', direction: 'more', weight: 10 },
  frequency: { content: 'number', direction: 'more', weight: 15 },
  'last-purchase': { content: 'date', direction: 'less', weight: 10 },
  'first-purchase': day,
  'days-late': { content: 'number', direction: 'less', weight: 25 },
  debt: { content: 'number', direction: 'less', weight: 10 },
  credit: { content: 'number', direction: 'more', weight: 10 },
  potential: { content: 'number', direction: 'more', weight: 10 },
  assets: { content: 'number', direction: 'more', weight: 25 },
  intent: { content: 'number', direction: 'more', weight: 10 },
  stage: anything,
  group: words,
  'last-contact': day,
  // The same as the last purchase, so one of the two has the weight.
  recency: { content: 'number', direction: 'less', weight: 0 },
  quantity: measure,
  'potential-amount': { content: 'number', direction: null, weight: 0 },
  owner: words,
  region: words,
  'legal-form': words,
  partner: anything,
  'referred-by': anything,
  source: words,
  'lapse-reason': words,
  'manual-tier': words,
  'manual-reason': words,
  'manual-from': day,
  'manual-until': day,
  'rated-on': day,
  'next-contact': day,
  'factor-number': measure,
  'factor-finding': measure,
  'factor-spending': measure,
  'factor-value': measure,
  'factor-repeat': measure,
  'factor-support': measure,
};
