import type { Model, Tier } from './model';

/** What a model cannot be without: whom it is about, and how they become tiers. */
export interface ModelCore extends Pick<Model, 'criteria' | 'method'> {
  readonly key: string | null;
  readonly label: string | null;
}

/** The usual tier of clients of whom too little is known. */
const usualMissing: Tier = { name: 'D', contactDays: 30, outward: null, action: null };

/**
 * A model that says nothing beside its criteria and its method: run today, typed weights, no tiers of its own, no rules, no
 * reports; tier, score and why are written. Its name and purpose are put in by whoever makes it.
 */
export function emptyModel({ key, label, criteria, method }: ModelCore): Omit<Model, 'name' | 'purpose'> {
  return {
    schema: 1,
    asOf: 'today',
    register: { key, label, rankWithin: null, duplicates: 'keep' },
    orders: null,
    criteria,
    weighting: { kind: 'typed' },
    aggregation: 'mean',
    bonuses: [],
    prospects: null,
    value: null,
    method,
    ladder: { tiers: [], missing: usualMissing, minCoverage: 0.6 },
    rules: [],
    overrides: null,
    damping: null,
    reports: [],
    writes: ['tier', 'score', 'why'],
  };
}
