import { isoDay } from '../calendar';
import { orderHistory } from '../orders/order-history';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { reportClient, type ReportClient } from './report-client';
import { runDay } from './run-day';

/** A client who bought once and not again. */
export interface OneTimeBuyer extends ReportClient {
  /** ISO: the day it bought. */
  readonly bought: string;
  readonly daysSince: number;
  /** ISO: until when to ask how it went. */
  readonly due: string;
  readonly state: 'due' | 'overdue';
}

export interface SecondOrderReport {
  readonly kind: 'second-order';
  readonly days: number;
  /** Who is due first stands first; overdue ones are the longest ago. */
  readonly clients: readonly OneTimeBuyer[];
}

/**
 * "Who bought once, and whom do we still have to ask for a second order?" Clients with sales on one day only, and the day
 * until which to follow up: `days` after it, that day included. Several orders of one day are one purchase, returns are
 * none. Nobody without orders. Ties stand in register order.
 */
export function secondOrder(run: Run, { days }: ReportSpecOf<'second-order'>): SecondOrderReport {
  const { orders, register } = run;
  const today = runDay(run);
  if (orders === null) return { kind: 'second-order', days, clients: [] };
  const { purchases, last } = orderHistory(orders);
  const once = Array.from(purchases.keys()).filter((client) => purchases[client] === 1);
  once.sort((one, other) => (last[one] ?? 0) - (last[other] ?? 0) || one - other);
  const clients = once.map((client): OneTimeBuyer => {
    const day = last[client] ?? NaN;
    const due = day + Math.round(days);
    return {
      ...reportClient(register, client),
      bought: isoDay(day),
      daysSince: today - day,
      due: isoDay(due),
      state: due < today ? 'overdue' : 'due',
    };
  });
  return { kind: 'second-order', days, clients };
}
