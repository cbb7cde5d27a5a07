import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { exactSum } from '../stats/exact-sum';
import { wilsonInterval } from '../stats/wilson-interval';
import { clientsByTier } from './clients-by-tier';
import { monthsKnown } from './months-known';
import { reportClient, type ReportClient } from './report-client';
import { retention, type ShareOfClients } from './retention';

/** A figure with the least and the most it may well be. */
export interface Range {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface TierValue {
  readonly tier: string;
  /** Clients whose margin is known. */
  readonly clients: number;
  /** Share of clients kept from one month to the next; null where nobody knows. */
  readonly retention: Range | null;
  /** Whose retention that is: the model's typed one, the tier's own, or that of all tiers where it has nobody to count. */
  readonly from: 'typed' | 'tier' | 'all' | 'nobody';
  /** Months that a client is worth, later ones discounted. */
  readonly months: Range | null;
  /** Of all its clients. */
  readonly value: Range | null;
}

export interface ClientValue extends ReportClient {
  readonly tier: string;
  readonly marginPerMonth: number;
  readonly value: Range | null;
}

export interface CustomerValueReport {
  readonly kind: 'customer-value';
  /** A month. */
  readonly discount: number;
  /** How many months the margins were taken to cover; null where their reading tells it itself (orders, a rate). */
  readonly months: number | null;
  /** A simple estimate, no promise. */
  readonly forecast: true;
  readonly tiers: readonly TierValue[];
  /** In register order; those whose margin is known. */
  readonly clients: readonly ClientValue[];
}

/** No client stays for ever: a retention above this would promise it. */
const mostRetention = 0.99;
/** Over so many months retention is counted, as in the report of that name. */
const countedMonths = 12;
/** So much more or less loss of clients makes the range of a typed retention. */
const doubtOfLoss = 0.2;

/**
 * "What is a client worth to us from now on, about?" Margin a month times months to be expected: 1 / (1 - r + d), where r
 * is the monthly retention of the client's tier (0.99 at most) and d the monthly discount. Unless it is typed, r is
 * the twelfth root of the share of clients kept from one year to the next. The range takes the ends of the 95 % interval (Wilson) of
 * that share; of a typed r, a fifth more and less loss. A margin below zero is worth less than nothing, and its range is turned
 * round with it; a client without a margin is left out. A margin whose reading does not tell how many months it covers is taken to cover
 * `months` of them. Source: the margin multiple of customer lifetime value.
 */
export function customerValue(run: Run, spec: ReportSpecOf<'customer-value'>): CustomerValueReport {
  const { margins, months: covered } = marginsByMonth(run, spec);
  const worths = worthsOf(run, spec);
  const tiers = clientsByTier(run).map((clients, place): TierValue => {
    const { from, retention: kept, months } = worths[place] ?? unknownWorth;
    const known = clients.filter((client) => !Number.isNaN(margins[client] ?? NaN));
    const values = Array.from(known, (client) => worthOf(margins[client] ?? NaN, months));
    const tier = run.tierNames[place] ?? '';
    return { tier, clients: known.length, retention: kept, from, months, value: total(values) };
  });
  const clients = Array.from(margins.keys()).filter((client) => !Number.isNaN(margins[client] ?? NaN));
  return {
    kind: 'customer-value',
    discount: spec.discount,
    months: covered,
    forecast: true,
    tiers,
    clients: clients.map((client) => {
      const place = run.tierOf[client] ?? 0;
      const marginPerMonth = margins[client] ?? NaN;
      return {
        ...reportClient(run.register, client),
        tier: run.tierNames[place] ?? '',
        marginPerMonth,
        value: worthOf(marginPerMonth, worths[place]?.months ?? null),
      };
    }),
  };
}

interface MonthlyMargins {
  readonly margins: Float64Array;
  readonly months: number | null;
}

function marginsByMonth(run: Run, { margin, months: typed }: ReportSpecOf<'customer-value'>): MonthlyMargins {
  const place = run.model.criteria.findIndex(({ id }) => id === margin);
  const criterion = run.model.criteria[place];
  const readings = run.measured[place]?.readings;
  if (criterion === undefined || readings === undefined)
    throw new Error(`no criterion ${JSON.stringify(margin)} was measured`);
  const months = monthsKnown(run, criterion);
  return {
    margins: readings.map((reading, client) => reading / (months?.(client) ?? typed)),
    months: months === null ? typed : null,
  };
}

type Worth = Pick<TierValue, 'from' | 'retention' | 'months'>;

const unknownWorth: Worth = { from: 'nobody', retention: null, months: null };

function worthsOf(
  run: Run,
  { retention: typed, discount }: ReportSpecOf<'customer-value'>,
): readonly Worth[] {
  if (typed !== null) {
    const lost = (loss: number): number => 1 - (1 - typed) * loss;
    const kept = { expected: typed, low: lost(1 + doubtOfLoss), high: lost(1 - doubtOfLoss) };
    return run.tierNames.map(() => worth('typed', kept, discount));
  }
  const counted = retention(run, { eligibleDays: 0, months: countedMonths });
  return counted.tiers.map(({ kept }) => {
    if (kept.of > 0) return worth('tier', monthly(kept), discount);
    return counted.all.kept.of > 0 ? worth('all', monthly(counted.all.kept), discount) : unknownWorth;
  });
}

function monthly({ of, clients }: ShareOfClients): Range {
  const { low, high } = wilsonInterval(clients, of);
  const root = (share: number): number => share ** (1 / countedMonths);
  return { expected: root(clients / of), low: root(low), high: root(high) };
}

function worth(from: Worth['from'], kept: Range, discount: number): Worth {
  const capped = (share: number): number => Math.min(mostRetention, Math.max(0, share));
  const retained = { expected: capped(kept.expected), low: capped(kept.low), high: capped(kept.high) };
  const months = (share: number): number => 1 / (1 - share + discount);
  return {
    from,
    retention: retained,
    months: {
      expected: months(retained.expected),
      low: months(retained.low),
      high: months(retained.high),
    },
  };
}

function worthOf(margin: number, months: Range | null): Range | null {
  if (months === null) return null;
  const [one, other] = [margin * months.low, margin * months.high];
  return { expected: margin * months.expected, low: Math.min(one, other), high: Math.max(one, other) };
}

function total(values: readonly (Range | null)[]): Range | null {
  const known = values.filter((value) => value !== null);
  if (known.length < values.length || known.length === 0) return null;
  return {
    expected: exactSum(known.map((value) => value.expected)),
    low: exactSum(known.map((value) => value.low)),
    high: exactSum(known.map((value) => value.high)),
  };
}
