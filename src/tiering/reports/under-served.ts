import { tolerance } from '../methods/tolerance';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { contactIntervals } from './contact-intervals';
import { knownNumber } from './known-number';
import { reportClient, type ReportClient } from './report-client';
import { silentDays } from './silent-days';
import { walletsOf, type Wallets } from './wallets';

/** Why a client deserves more than it gets. */
export type UnderServedReason =
  /** The judgement of its prospects reaches the limit. */
  | { readonly code: 'prospects'; readonly reading: number; readonly limit: number }
  /** What it buys of others is in the top quarter of all clients. */
  | { readonly code: 'wallet'; readonly potential: number; readonly limit: number }
  /** Nobody has talked to it for longer than its tier is promised; days null: never. */
  | { readonly code: 'contacts'; readonly days: number | null; readonly limit: number };

export interface UnderServedClient extends ReportClient {
  readonly tier: string;
  readonly reasons: readonly UnderServedReason[];
}

/** What a client who buys with us could still buy, in the money of its columns. */
export interface ClientPotential extends ReportClient {
  readonly tier: string;
  readonly ours: number;
  readonly total: number;
  /** What it buys with us as a part of all it buys. */
  readonly walletShare: Share;
  readonly potential: number;
}

export interface UnderServedReport {
  readonly kind: 'under-served';
  /** The lower half of the ladder. */
  readonly lowTiers: readonly string[];
  /** The most reasons first. */
  readonly clients: readonly UnderServedClient[];
  /** Clients of all tiers who buy with us, the greatest potential first. */
  readonly potentials: readonly ClientPotential[];
  /** Clients who buy more with us than in all: one of the two figures is wrong. */
  readonly slips: readonly ReportClient[];
}

/**
 * Which clients of low tiers deserve more than they get? Those whose prospects are judged good, who buy much of others, or
 * who are called less often than their tier is promised; and, for every tier, how much more the clients could buy with us.
 * Low is the lower half of the tiers: of three the third, of four the last two. Clients without enough data are in no
 * tier of these. What is missing is no reason, but never having been called is one. Ties stand in register order.
 */
export function underServed(run: Run, spec: ReportSpecOf<'under-served'>): UnderServedReport {
  const { register, tierOf, tierNames } = run;
  const wallets = walletsOf(run, spec);
  const first = Math.ceil((tierNames.length - 1) / 2);
  const isLow = (tier: number): boolean => tier >= first && tier < tierNames.length - 1;
  const reasonsOf = reasonsFor(run, spec, wallets);
  const clients: UnderServedClient[] = [];
  tierOf.forEach((tier, client) => {
    const reasons = isLow(tier) ? reasonsOf(client) : [];
    if (reasons.length === 0) return;
    clients.push({ ...reportClient(register, client), tier: tierNames[tier] ?? '', reasons });
  });
  return {
    kind: 'under-served',
    lowTiers: tierNames.filter((_, tier) => isLow(tier)),
    clients: clients.sort((one, other) => other.reasons.length - one.reasons.length),
    potentials: wallets === null ? [] : potentialsOf(run, wallets),
    slips: wallets === null ? [] : slipsOf(run, wallets),
  };
}

type Reasons = (client: number) => readonly UnderServedReason[];

function reasonsFor(run: Run, spec: ReportSpecOf<'under-served'>, wallets: Wallets | null): Reasons {
  const all = [prospectsReason(run, spec), walletReason(wallets), contactsReason(run, spec)];
  return (client) => all.flatMap((reason) => reason(client));
}

function prospectsReason({ measured }: Run, { prospects, least }: ReportSpecOf<'under-served'>): Reasons {
  const readings = measured.find(({ id }) => id === prospects)?.readings;
  return (client) => {
    const reading = readings?.[client] ?? NaN;
    return reading >= least - tolerance ? [{ code: 'prospects', reading, limit: least }] : [];
  };
}

function walletReason(wallets: Wallets | null): Reasons {
  const limit = wallets?.wide ?? null;
  if (wallets === null || limit === null) return () => [];
  return (client) => {
    const potential = wallets.potentials[client] ?? NaN;
    return potential > 0 && potential >= limit - tolerance ? [{ code: 'wallet', potential, limit }] : [];
  };
}

function contactsReason(run: Run, { lastContact }: ReportSpecOf<'under-served'>): Reasons {
  if (lastContact === null) return () => [];
  const silent = silentDays(run, lastContact);
  const intervals = contactIntervals(run);
  return (client) => {
    const limit = intervals[run.tierOf[client] ?? 0] ?? null;
    const days = knownNumber(silent[client]);
    return limit !== null && (days === null || days > limit) ? [{ code: 'contacts', days, limit }] : [];
  };
}

function potentialsOf({ register, tierOf, tierNames }: Run, wallets: Wallets): readonly ClientPotential[] {
  const potentials: ClientPotential[] = [];
  wallets.potentials.forEach((potential, client) => {
    const [ours = NaN, total = NaN] = [wallets.ours[client], wallets.totals[client]];
    if (!(ours > 0) || Number.isNaN(potential)) return;
    potentials.push({
      ...reportClient(register, client),
      tier: tierNames[tierOf[client] ?? 0] ?? '',
      ours,
      total,
      walletShare: ours / total,
      potential,
    });
  });
  return potentials.sort((one, other) => other.potential - one.potential);
}

function slipsOf({ register }: Run, { ours, totals }: Wallets): readonly ReportClient[] {
  const slips: ReportClient[] = [];
  totals.forEach((total, client) => {
    if (total < (ours[client] ?? NaN)) slips.push(reportClient(register, client));
  });
  return slips;
}
