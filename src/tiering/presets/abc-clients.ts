import type { Preset } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';
import { presetNeeds } from './preset-needs';

const { value } = presetNeeds;

/** "Who are our first clients?" ABC by shares of clients: the best 15 %, the next 25 %, the rest. */
export const abcClients: Preset = {
  name: 'abc-clients',
  needs: [value],
  model: (sources) =>
    presetModel(sources, 'letters', {
      criteria: [presetCriterion(sources, value, 100)],
      method: { kind: 'quota', of: 'amount', shares: [0.15, 0.25] },
      reports: [{ kind: 'concentration', of: 'amount' }],
      writes: ['tier', 'position', 'why'],
    }),
};
