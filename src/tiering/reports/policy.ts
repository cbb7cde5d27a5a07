import type { Tier } from '../model';
import type { Run } from '../run-types';
import type { Share } from '../specs/share';
import { reportClient, type ReportClient } from './report-client';

/** What a tier is given. */
export interface TierPolicy {
  readonly tier: string;
  /** What it is called towards clients; null: they are told none. */
  readonly outward: string | null;
  readonly action: string | null;
  /** True where nothing is given: the tier is a name and no more. */
  readonly labelOnly: boolean;
  readonly contactDays: number | null;
  readonly clients: number;
  readonly clientShare: Share;
}

/** What one client is given; nothing here says how it was judged, or what others get. */
export interface ClientPolicy extends ReportClient {
  readonly tier: string;
  readonly outward: string | null;
  readonly action: string | null;
  readonly contactDays: number | null;
}

export interface PolicyReport {
  readonly kind: 'policy';
  /** Best first, the missing tier last. */
  readonly tiers: readonly TierPolicy[];
  /** Tiers that have clients and give them nothing. */
  readonly labelsOnly: readonly string[];
  /** In register order. */
  readonly clients: readonly ClientPolicy[];
}

/**
 * What does each tier get, and which clients get it? The ladder's actions, contact intervals and outward names, joined to
 * the clients by their tier. A tier without an action is a label only; classes that are not on the ladder (segments,
 * stages) are given nothing.
 */
export function policy(run: Run): PolicyReport {
  const { model, register, summary, tierOf, tierNames } = run;
  const onLadder = [...model.ladder.tiers, model.ladder.missing];
  const given = tierNames.map((name) => givenTo(onLadder.find((tier) => tier.name === name)));
  const tiers = summary.map(({ tier, clients, clientShare }, place) => {
    const { outward, action, contactDays } = given[place] ?? nothing;
    return { tier, outward, action, labelOnly: action === null, contactDays, clients, clientShare };
  });
  return {
    kind: 'policy',
    tiers,
    labelsOnly: tiers.filter(({ labelOnly, clients }) => labelOnly && clients > 0).map(({ tier }) => tier),
    clients: Array.from(tierOf, (tier, client) => ({
      ...reportClient(register, client),
      tier: tierNames[tier] ?? '',
      ...(given[tier] ?? nothing),
    })),
  };
}

const nothing = { outward: null, action: null, contactDays: null } as const;

function givenTo(tier: Tier | undefined): Pick<ClientPolicy, 'outward' | 'action' | 'contactDays'> {
  if (tier === undefined) return nothing;
  const { outward, action, contactDays } = tier;
  return { outward, action, contactDays };
}
