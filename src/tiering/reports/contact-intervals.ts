import type { Run } from '../run-types';

/** Days between contacts by tier, in the run's order; null for a tier that sets none, or that is not on the ladder. */
export function contactIntervals({
  model: { ladder },
  tierNames,
}: Pick<Run, 'model' | 'tierNames'>): readonly (number | null)[] {
  const tiers = [...ladder.tiers, ladder.missing];
  return tierNames.map((name) => tiers.find((tier) => tier.name === name)?.contactDays ?? null);
}
