import type { ProspectsSpec } from '../specs/rule-spec';
import type { Preset } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';
import { presetNeeds } from './preset-needs';
import { columnOf, headerFor, headerIfThere, type PresetSources } from './preset-sources';
import { usualDamping } from './usual-damping';
import { pointsOfLevels } from './words-found';

const { profit, amount, payment, prospects } = presetNeeds;

/**
 * "Who is valuable, all things considered?" Profit 40, order amount 25, credit standing 25, prospects 10. Clients of less
 * than a year are judged the more by their prospects the younger they are, and are not above Gold before the first payment;
 * that takes the day of the first order, from a column or from the orders, and is left out without it.
 */
export const composite: Preset = {
  name: 'composite',
  needs: [profit, amount, payment, prospects],
  model: (sources) =>
    presetModel(sources, 'statuses', {
      criteria: [
        presetCriterion(sources, profit, 40),
        presetCriterion(sources, amount, 25),
        presetCriterion(sources, payment, 25),
        presetCriterion(sources, prospects, 10),
      ],
      method: { kind: 'quota', of: null, shares: [0.15, 0.25] },
      prospects: newcomers(sources),
      damping: usualDamping,
    }),
  open: (sources) => {
    const potential = columnOf(sources, 'potential', 'levels');
    const words = potential?.content === 'text' ? pointsOfLevels(potential.words).open : [];
    return potential === null || words.length === 0
      ? null
      : { header: potential.header, words, toFill: 'points' };
  },
};

function newcomers(sources: PresetSources): ProspectsSpec | null {
  const first = headerFor(sources, 'first-purchase');
  if (first === null && sources.orders === null) return null;
  const ratedOn = headerIfThere(sources, 'rated-on');
  return { criterion: 'prospects', first, months: 12, cap: 'Gold', ratedOn, staleMonths: 6 };
}
