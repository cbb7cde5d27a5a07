import type { Preset, PresetNeed } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';

const assets: PresetNeed = { criterion: 'assets', roles: ['assets'], orders: null };
const intent: PresetNeed = {
  criterion: 'intent',
  roles: ['intent'],
  orders: { kind: 'orders', measure: 'count', months: 12 },
};

/**
 * "How much has a client, and how willing is it?" Assets (the best 20 % of clients, the next 30 %, the rest) against intent
 * (two and more, one, none: a rating, or the purchases of the last year by the orders; a column of purchases does not say of which
 * time it is): A, B, C by a table; D where either is unknown.
 */
export const bank: Preset = {
  name: 'bank',
  needs: [assets, intent],
  model: (sources) =>
    presetModel(sources, 'letters', {
      criteria: [presetCriterion(sources, assets, 0), presetCriterion(sources, intent, 0)],
      method: {
        kind: 'matrix',
        rows: { of: 'assets', shares: [0.2, 0.3] },
        columns: { of: 'intent', floors: [2, 1] },
        table: [
          ['A', 'B', 'B'],
          ['B', 'B', 'C'],
          ['C', 'C', 'C'],
        ],
        forceShares: null,
      },
      value: 'assets',
      writes: ['tier', 'why'],
    }),
};
