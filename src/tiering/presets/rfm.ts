import type { Preset, PresetNeed } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';
import { presetNeeds } from './preset-needs';

const { frequency, amount } = presetNeeds;
/** Of all orders: a client who bought two years ago last has a recency, and a poor one. */
const recency: PresetNeed = {
  criterion: 'recency',
  roles: ['last-purchase', 'recency'],
  orders: { kind: 'orders', measure: 'recencyDays', months: null },
};

/**
 * "Who bought lately, often and much?" A score each, five bins from 100 clients on and three below, and the usual
 * segments, from Champions to Hibernating.
 */
export const rfm: Preset = {
  name: 'rfm',
  needs: [recency, frequency, amount],
  model: (sources) =>
    presetModel(sources, 'own', {
      criteria: [
        presetCriterion(sources, recency, 0),
        presetCriterion(sources, frequency, 0),
        presetCriterion(sources, amount, 0),
      ],
      method: {
        kind: 'rfm',
        recency: 'recency',
        frequency: 'frequency',
        monetary: 'amount',
        bins: null,
        thresholds: null,
        segments: 'standard',
        split: 'mean',
        fm: 'mean',
      },
      value: 'amount',
      reports: sources.orders === null ? [] : [{ kind: 'retention', eligibleDays: 90, months: 12 }],
      writes: ['tier', 'code', 'why'],
    }),
};
