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
  | 'last-contact';

export interface RoleTraits {
  /** The kind of content that fits. */
  readonly content: 'number' | 'text' | 'date' | 'any';
  /** As a criterion: which way is better for us; null where the role is no criterion. */
  readonly direction: Direction | null;
  /** As a criterion: the usual weight. */
  readonly weight: number;
}

/** Last purchase counts as days since, of which fewer are better. */
export const roleTraits: Readonly<Record<ColumnRole, RoleTraits>> = {
  key: { content: 'any', direction: null, weight: 0 },
  label: { content: 'text', direction: null, weight: 0 },
  revenue: { content: 'number', direction: 'more', weight: 25 },
  profit: { content: 'number', direction: 'more', weight: 40 },
  margin: { content: 'number', direction: 'more', weight: 10 },
  frequency: { content: 'number', direction: 'more', weight: 15 },
  'last-purchase': { content: 'date', direction: 'less', weight: 10 },
  'first-purchase': { content: 'date', direction: null, weight: 0 },
  'days-late': { content: 'number', direction: 'less', weight: 25 },
  debt: { content: 'number', direction: 'less', weight: 10 },
  credit: { content: 'number', direction: 'more', weight: 10 },
  potential: { content: 'number', direction: 'more', weight: 10 },
  assets: { content: 'number', direction: 'more', weight: 25 },
  intent: { content: 'number', direction: 'more', weight: 10 },
  stage: { content: 'any', direction: null, weight: 0 },
  group: { content: 'text', direction: null, weight: 0 },
  'last-contact': { content: 'date', direction: null, weight: 0 },
};
