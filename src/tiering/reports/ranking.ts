import type { ClientOrders } from '../orders/client-orders';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { ascendingOrder } from '../stats/ascending-order';
import { competitionRanks } from '../stats/competition-ranks';
import { exactSum } from '../stats/exact-sum';
import { knownNumber } from './known-number';
import { reportClient, type ReportClient } from './report-client';
import { reportedReadings, type ReportedReadings } from './reported-readings';

export interface RankedClient extends ReportClient {
  /** 1, 2, 2, 4; null where the reading is missing. */
  readonly rank: number | null;
  readonly value: number | null;
  /** Of the total of all positive readings; below zero for a loss; null where nothing can be shared. */
  readonly share: Share | null;
  /** Where orders are known and the reading is not above zero: whether the client never bought, or bought and stopped. */
  readonly idle: 'potential' | 'lapsed' | null;
}

export interface RankingReport {
  readonly kind: 'ranking';
  /** The criterion; null where the model has no value, and then there is nobody in the list. */
  readonly of: string | null;
  /** The sum of the positive readings. */
  readonly total: number;
  /** Best first, equal ones in register order, missing ones last; the sheet itself stays as it is. */
  readonly clients: readonly RankedClient[];
}

/**
 * Who brings most, and what part of the whole is that? Ranks leave room for ties (1, 2, 2, 4). Shares are taken of the positive
 * total and only where more is better: a share of days late would say nothing. Zeros and losses are ranked, blanks are not.
 */
export function ranking(run: Run, spec: ReportSpecOf<'ranking'>): RankingReport {
  const reported = reportedReadings(run, spec.of);
  if (reported === null) return { kind: 'ranking', of: null, total: 0, clients: [] };
  const { readings, direction } = reported;
  const total = exactSum(readings.filter((value) => value > 0));
  const shared = direction === 'more' && total > 0;
  const ranks = competitionRanks(readings, direction);
  return {
    kind: 'ranking',
    of: reported.of,
    total,
    clients: bestFirst(ranks).map((client): RankedClient => {
      const { row, key, label } = reportClient(run.register, client);
      const value = knownNumber(readings[client]);
      const share = shared && value !== null ? value / total : null;
      const idle = idleOf(client, reported, run.orders);
      return { row, key, label, rank: knownNumber(ranks[client]), value, share, idle };
    }),
  };
}

/** Places of clients by rank, equal ones in register order; those without a rank come last. */
function bestFirst(ranks: Float64Array): readonly number[] {
  const unranked = Array.from(ranks.keys()).filter((client) => Number.isNaN(ranks[client] ?? NaN));
  return [...ascendingOrder(ranks).order, ...unranked];
}

function idleOf(
  client: number,
  { readings }: ReportedReadings,
  orders: ClientOrders | null,
): RankedClient['idle'] {
  if (orders === null || (readings[client] ?? NaN) > 0) return null;
  const group = orders.groupOf[client] ?? -1;
  const { starts, lines } = orders.lines;
  const own = group < 0 ? [] : lines.subarray(starts[group], starts[group + 1]);
  return own.some((line) => orders.sales[line] === 1) ? 'lapsed' : 'potential';
}
