import { classCounts } from '../methods/class-counts';
import { quotaSteps } from '../methods/quota';
import { runningLimits } from '../methods/running-limits';
import { tolerance } from '../methods/tolerance';
import type { Placed } from '../methods/placed';
import type { Ladder, Share } from '../model';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { byValues, limitAt } from './by-values';
import type { PlacingSteps } from './outcome';

/** Fewer clients than this make shares of clients a lottery. */
const fewest = 10;
/** Further from its share than this, a tier needs a word about ties. */
const farFromShare = 0.05;

/** By share of clients (see `quota`). */
export const quotaPlacing: PlacingSteps<'quota'> = (input, { of, shares }) => {
  const limits = runningLimits(shares);
  return byValues(input, {
    of,
    lossesLast: true,
    place: (values, direction) => quotaSteps(values, shares, direction),
    reason: ({ position, place }) => ({ code: 'position', position, limit: limitAt(limits, place) }),
    notices: ({ model }, { parts }) => {
      const counts = parts.map(({ classes }) => classCounts(classes));
      const [all] = counts;
      return [
        ...fewIn(counts, limits.length),
        // Within groups a tier holds its share of each group; over all it need not.
        ...(all !== undefined && counts.length === 1 ? movedShares(all, model.ladder, shares) : []),
      ];
    },
  });
};

/** Said where a lottery is near: of the smallest group in which clients are compared. */
export function fewClients(parts: readonly Pick<Placed, 'classes'>[], lastClass: number): readonly Notice[] {
  return fewIn(
    parts.map(({ classes }) => classCounts(classes)),
    lastClass,
  );
}

/** The same by how many clients of each group are in each class. */
function fewIn(counts: readonly Uint32Array[], lastClass: number): readonly Notice[] {
  const known = counts.map((group) =>
    group.subarray(0, lastClass + 1).reduce((sum, count) => sum + count, 0),
  );
  const clients = Math.min(...known);
  return clients < fewest ? [notice('few-clients', nowhere, { clients })] : [];
}

/** The first tier at whose end ties leave far more or fewer clients above than the shares ask for. */
function movedShares(all: Uint32Array, ladder: Ladder, shares: readonly Share[]): readonly Notice[] {
  const counts = all.subarray(0, ladder.tiers.length);
  const clients = counts.reduce((sum, count) => sum + count, 0);
  if (clients < fewest) return [];
  let wanted = 0;
  let above = 0;
  for (const [place, share] of shares.entries()) {
    wanted += share;
    above += counts[place] ?? 0;
    const clientShare = above / clients;
    const tier = ladder.tiers[place]?.name ?? '';
    if (Math.abs(clientShare - wanted) > farFromShare + tolerance) {
      return [notice('ties-moved-share', nowhere, { tier, wanted, clientShare })];
    }
  }
  return [];
}
