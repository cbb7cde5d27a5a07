import { usualHeaders } from '../guessing/usual-headers';
import type { PortfolioFactors } from '../specs/method-spec';
import type { Preset, PresetNeed } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';
import { presetNeeds } from './preset-needs';
import { headerFor, type PresetSources } from './preset-sources';

const { amount } = presetNeeds;
const group: PresetNeed = { criterion: null, roles: ['group'], orders: null };

/**
 * "Which group of clients is worth more work?" Groups rated by six factors from 1 to 5, and what the market offers beside
 * what we make of it. A factor without a column is suggested from the data.
 */
export const portfolio: Preset = {
  name: 'portfolio',
  needs: [group, amount],
  model: (sources) => {
    const groups = headerFor(sources, 'group') ?? usualHeaders.group;
    const factors = factorsOf(sources);
    return presetModel(sources, 'own', {
      criteria: [presetCriterion(sources, amount, 0)],
      method: { kind: 'portfolio', groups, factors },
      value: 'amount',
      reports: [{ kind: 'portfolio', groups, factors }],
    });
  },
};

function factorsOf(sources: PresetSources): PortfolioFactors {
  return {
    number: headerFor(sources, 'factor-number'),
    finding: headerFor(sources, 'factor-finding'),
    spending: headerFor(sources, 'factor-spending'),
    value: headerFor(sources, 'factor-value'),
    repeat: headerFor(sources, 'factor-repeat'),
    support: headerFor(sources, 'factor-support'),
  };
}
