import { isoDay } from '../calendar';
import { orderHistory } from '../orders/order-history';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { reportClient, type ReportClient } from './report-client';
import { runDay } from './run-day';

/** A client whose next order is to be expected. */
export interface ExpectedOrder extends ReportClient {
  /** ISO. */
  readonly last: string;
  /** The median of the days between its purchases. */
  readonly gapDays: number;
  /** ISO. */
  readonly expected: string;
  /** Days until then; below zero: since then. */
  readonly inDays: number;
  readonly state: 'due' | 'overdue';
}

export interface NextOrdersReport {
  readonly kind: 'next-orders';
  readonly withinDays: number;
  readonly overdue: number;
  /** Clients with a rhythm: three purchases and more. */
  readonly withRhythm: number;
  /** Who is expected first stands first. */
  readonly clients: readonly ExpectedOrder[];
}

const fewestPurchases = 3;

/**
 * "Whose order should come in the next days, and whose did not come?" From three purchases on the next one is expected the
 * median gap after the last, on the nearest whole day. Listed are clients who are expected within `withinDays`, or were and are
 * silent: overdue from more than `overdue` times the gap after the last purchase. Several orders of one day are one purchase,
 * returns are none. Nobody without orders. Ties stand in register order.
 */
export function nextOrders(run: Run, spec: ReportSpecOf<'next-orders'>): NextOrdersReport {
  const { orders, register } = run;
  const { withinDays, overdue } = spec;
  const today = runDay(run);
  const none = { kind: 'next-orders', withinDays, overdue, withRhythm: 0, clients: [] } as const;
  if (orders === null) return none;
  const { purchases, last, medianGap } = orderHistory(orders);
  const rhythmic = Array.from(purchases.keys()).filter(
    (client) => (purchases[client] ?? NaN) >= fewestPurchases,
  );
  const expected = (client: number): number => Math.round((last[client] ?? NaN) + (medianGap[client] ?? NaN));
  const listed = rhythmic.filter((client) => expected(client) - today <= withinDays);
  listed.sort((one, other) => expected(one) - expected(other) || one - other);
  const clients = listed.map((client): ExpectedOrder => {
    const day = last[client] ?? NaN;
    const gapDays = medianGap[client] ?? NaN;
    return {
      ...reportClient(register, client),
      last: isoDay(day),
      gapDays,
      expected: isoDay(expected(client)),
      inDays: expected(client) - today,
      state: today - day > overdue * gapDays ? 'overdue' : 'due',
    };
  });
  return { ...none, withRhythm: rhythmic.length, clients };
}
