import type { Preset } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';
import { presetNeeds } from './preset-needs';

const { value } = presetNeeds;

/** "Who brings most of it?" ABC by shares of value: the clients of the first 80 %, those up to 95 %, the rest. */
export const abcValue: Preset = {
  name: 'abc-value',
  needs: [value],
  model: (sources) =>
    presetModel(sources, 'letters', {
      criteria: [presetCriterion(sources, value, 100)],
      method: { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95], boundary: 'up' },
      reports: [{ kind: 'concentration', of: 'amount' }],
      writes: ['tier', 'position', 'why'],
    }),
};
