import type { Preset } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';
import { presetNeeds } from './preset-needs';
import { usualDamping } from './usual-damping';

const { profit, amount, payment, frequency } = presetNeeds;

/**
 * "Who is Platinum, who Gold, who Silver?" Net profit, revenue, payment and frequency weighed 40, 25, 25 and 10; the best
 * 15 % of clients, the next 25 %, the rest.
 */
export const statuses: Preset = {
  name: 'statuses',
  needs: [profit, amount, payment, frequency],
  model: (sources) =>
    presetModel(sources, 'statuses', {
      criteria: [
        presetCriterion(sources, profit, 40),
        presetCriterion(sources, amount, 25),
        presetCriterion(sources, payment, 25),
        presetCriterion(sources, frequency, 10),
      ],
      method: { kind: 'quota', of: null, shares: [0.15, 0.25] },
      damping: usualDamping,
    }),
};
