import type { Run } from '../run-types';

/** The clients of each tier (places in the register), tiers as in the run, the missing one last. */
export function clientsByTier({
  tierNames,
  tierOf,
}: Pick<Run, 'tierNames' | 'tierOf'>): readonly Uint32Array[] {
  const counts = tierNames.map(() => 0);
  for (const tier of tierOf) counts[tier] = (counts[tier] ?? 0) + 1;
  const clients = counts.map((count) => new Uint32Array(count));
  const filled = tierNames.map(() => 0);
  tierOf.forEach((tier, client) => {
    const place = filled[tier] ?? 0;
    filled[tier] = place + 1;
    const own = clients[tier];
    if (own !== undefined) own[place] = client;
  });
  return clients;
}
