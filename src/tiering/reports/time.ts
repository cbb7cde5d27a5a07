import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { exactSum } from '../stats/exact-sum';

/** The time a tier gets. */
export interface TierTime {
  readonly tier: string;
  readonly clients: number;
  /** Of the week, after the shares of empty tiers went to the others. */
  readonly share: Share;
  readonly hours: number;
  /** Hours a week for each of its clients; null where it has none. */
  readonly hoursPerClient: number | null;
}

export interface TimeReport {
  readonly kind: 'time';
  readonly hoursAWeek: number;
  /** Best first, the missing tier last. */
  readonly tiers: readonly TierTime[];
}

/**
 * How is a manager's week to be divided, and how long is there for each client? Every tier gets its share of the hours,
 * best first; those that the list does not reach get none. What a tier without clients, or one that does not exist, would
 * have got goes to the others in proportion, so that the same part of the week is spent. Shares above 1 in all are cut
 * down to a whole week in proportion. The usual 60, 30 and 10 %: most time for the best, the last when there is any left.
 */
export function time(run: Run, { shares, hoursAWeek }: ReportSpecOf<'time'>): TimeReport {
  const wanted = run.summary.map(({ clients }, place) => (clients > 0 ? (shares[place] ?? 0) : 0));
  const spent = Math.min(1, exactSum(shares));
  const reached = exactSum(wanted);
  const tiers = run.summary.map(({ tier, clients }, place) => {
    const share = reached === 0 ? 0 : (wanted[place] ?? 0) * (spent / reached);
    const hours = hoursAWeek * share;
    return { tier, clients, share, hours, hoursPerClient: clients === 0 ? null : hours / clients };
  });
  return { kind: 'time', hoursAWeek, tiers };
}
