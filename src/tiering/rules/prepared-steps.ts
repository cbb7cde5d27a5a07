import { previousTiers } from '../history/previous-tiers';
import type { ScoreInput } from '../scoring/score-input';
import type { AdjustingInput } from './adjusting-input';
import { conditionHolds } from './condition-holds';
import { manualTiers } from './manual-tiers';
import type { PreparedSteps } from './prepared';
import { unproven } from './unproven';

/** What it is looked up in. */
export type PreparingInput = ScoreInput & Pick<AdjustingInput, 'previous'>;

/**
 * Looks up once what every decision of tiers on one register needs, for deciding them by many weights: conditions on columns
 * and criteria, the tiers of the run before, first payments and decisions by hand.
 */
export function preparedSteps(known: PreparingInput, tierNames: readonly string[]): PreparedSteps {
  const { model, previous } = known;
  const asked = [...model.rules, ...model.bonuses].map(({ when }) => when);
  // The known share of the weights changes with them.
  const steady = asked.filter((when) => !('coverage' in when));
  const coverage = new Float64Array(0);
  const input = { ...known, tierNames };
  return {
    conditions: new Map(steady.map((when) => [when, conditionHolds({ ...known, coverage }, when)])),
    before: previous === null || model.damping === null ? null : previousTiers(known, previous, tierNames),
    unproven: unproven(input),
    manual: manualTiers(input),
  };
}
