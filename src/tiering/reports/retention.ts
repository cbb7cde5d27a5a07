import { monthsBefore } from '../calendar';
import { orderHistory } from '../orders/order-history';
import { periodActivity } from '../orders/period-activity';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { exactSum } from '../stats/exact-sum';
import { clientsByTier } from './clients-by-tier';
import { runDay } from './run-day';

/** So many clients did what is asked, of so many who could, and the share; null where nobody could. */
export interface ShareOfClients {
  readonly clients: number;
  readonly of: number;
  readonly share: number | null;
}

/** The same of what they bought for; clients whose amount is not above zero have no part in it. */
export interface ShareOfValue {
  readonly value: number;
  readonly of: number;
  readonly share: number | null;
}

export interface Retention {
  /** Clients who bought on two different days and more, of those who ever bought. */
  readonly returning: ShareOfClients;
  /** The same of those who first bought long enough ago to have come back. */
  readonly eligible: ShareOfClients;
  /** Clients who bought in the last months, of those who did in as many months before. */
  readonly kept: ShareOfClients;
  /** What those clients bought for in the months before. */
  readonly keptValue: ShareOfValue;
}

export interface RetentionReport {
  readonly kind: 'retention';
  readonly eligibleDays: number;
  readonly months: number;
  readonly all: Retention;
  readonly tiers: readonly (Retention & { readonly tier: string })[];
}

/**
 * "How many of our clients come back?" The share of returning clients: those with sales on two different days and more among
 * those with any; beside it the same among those whose first sale is `eligibleDays` ago or more, and how many of the clients
 * of one period of `months` bought again in the next one, up to the day of the run, counted and by what they had bought for.
 * Shares are 0..1, null where there is nobody to divide by, as without orders. Returns are no sales; a client without
 * orders takes no part; the tiers are those of the run. Throws where the day of the run is none.
 */
export function retention(
  run: Run,
  { eligibleDays, months }: Pick<ReportSpecOf<'retention'>, 'eligibleDays' | 'months'>,
): RetentionReport {
  const figures = figuresOf(run, { eligibleDays, months });
  const everyone = Uint32Array.from(run.tierOf, (_, client) => client);
  const byTier = clientsByTier(run);
  return {
    kind: 'retention',
    eligibleDays,
    months,
    all: figures(everyone),
    tiers: run.tierNames.map((tier, place) => ({ tier, ...figures(byTier[place] ?? new Uint32Array(0)) })),
  };
}

function figuresOf(
  run: Run,
  { eligibleDays, months }: { readonly eligibleDays: number; readonly months: number },
): (clients: Uint32Array) => Retention {
  const { orders } = run;
  if (orders === null)
    return () => ({ returning: nobody, eligible: nobody, kept: nobody, keptValue: nothing });
  const today = runDay(run);
  const { purchases, first } = orderHistory(orders);
  const middle = monthsBefore(today, months);
  const before = periodActivity(orders, { after: monthsBefore(today, 2 * months), upTo: middle });
  const after = periodActivity(orders, { after: middle, upTo: today });
  const isReturning = (client: number): boolean => (purchases[client] ?? 0) >= 2;
  const isKept = (client: number): boolean => after.active[client] === 1;
  return (clients) => {
    const bought = clients.filter((client) => (purchases[client] ?? 0) >= 1);
    const eligible = bought.filter((client) => today - (first[client] ?? NaN) >= eligibleDays);
    const active = clients.filter((client) => before.active[client] === 1);
    return {
      returning: shareOfClients(bought, isReturning),
      eligible: shareOfClients(eligible, isReturning),
      kept: shareOfClients(active, isKept),
      keptValue: shareOfValue(before.amounts, active, isKept),
    };
  };
}

const nobody: ShareOfClients = { clients: 0, of: 0, share: null };
const nothing: ShareOfValue = { value: 0, of: 0, share: null };

function shareOfClients(clients: Uint32Array, holds: (client: number) => boolean): ShareOfClients {
  const held = clients.filter(holds).length;
  return { clients: held, of: clients.length, share: clients.length === 0 ? null : held / clients.length };
}

function shareOfValue(
  amounts: Float64Array,
  clients: Uint32Array,
  holds: (client: number) => boolean,
): ShareOfValue {
  const sum = (some: Uint32Array): number =>
    exactSum(Float64Array.from(some, (client) => Math.max(0, amounts[client] ?? 0)));
  const of = sum(clients);
  const value = sum(clients.filter(holds));
  return { value, of, share: of > 0 ? value / of : null };
}
