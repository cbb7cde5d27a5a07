import { dayOfIso } from '../calendar';
import type { LifecycleDays } from '../methods/lifecycle';
import { notice } from '../notice';
import type { Notice } from '../notices';
import type { ClientOrders } from '../orders/client-orders';
import { orderHistory, type OrderHistory } from '../orders/order-history';
import { columnNamed, daysIn } from '../reading/column-readings';
import { isMissingWord } from '../reading/missing-words';
import { plainCells } from '../reading/plain-cells';
import type { Register } from '../register';
import type { LifecycleSpec } from '../specs/method-spec';
import { tally } from '../tally';

export interface LifecycleSource {
  readonly register: Register;
  readonly orders: ClientOrders | null;
  /** ISO. */
  readonly asOf: string;
}

export interface ReadLifecycleDays extends LifecycleDays {
  readonly today: number;
  readonly notices: readonly Notice[];
}

/**
 * The days of the first and of the last order of every client: from the columns that are named, else from the orders. A
 * blank says that there was none; a day after the day of the run does not count, with a notice; a text that is no day, and
 * a last day before the first, make the client unknown. Gaps and rhythm are the orders' wherever there are some.
 * Throws where a column is not named and no orders were handed in (see `checkRun`).
 */
export function lifecycleDays(
  source: LifecycleSource,
  { first, last }: Pick<LifecycleSpec, 'first' | 'last'>,
): ReadLifecycleDays {
  const { register, orders } = source;
  const today = dayOfIso(source.asOf);
  if (today === null) throw new Error(`the day of the run is no ISO date: ${JSON.stringify(source.asOf)}`);
  const history = orders === null ? null : orderHistory(orders);
  const firsts = first === null ? ofOrders(history, 'first') : ofColumn(register, first, today);
  const lasts = last === null ? ofOrders(history, 'last') : ofColumn(register, last, today);
  const crossed = crossedDays(register, firsts.days, lasts.days);
  const unknown = [firsts, lasts, crossed].map((one) => one.unknown);
  const ofTheOrders = first === null || last === null ? (orders?.notices ?? []) : [];
  return {
    ...(history ?? noHistory(register.rows.length)),
    today,
    first: firsts.days,
    last: lasts.days,
    unknown: firsts.unknown.map((_, client) => (unknown.some((one) => one[client] === 1) ? 1 : 0)),
    notices: [...ofTheOrders, ...firsts.notices, ...lasts.notices, ...crossed.notices],
  };
}

/** Nobody knows of gaps. */
function noHistory(clients: number): Pick<OrderHistory, 'purchases' | 'previousGap' | 'medianGap'> {
  const unknown = new Float64Array(clients).fill(NaN);
  return { purchases: unknown, previousGap: unknown, medianGap: unknown };
}

interface Days {
  readonly days: Float64Array;
  readonly unknown: Uint8Array;
  readonly notices: readonly Notice[];
}

function ofOrders(history: OrderHistory | null, which: 'first' | 'last'): Days {
  if (history === null) throw new Error('a lifecycle reads orders, and none were handed in');
  const unknown = Uint8Array.from(history.purchases, (purchases) => (Number.isNaN(purchases) ? 1 : 0));
  return { days: history[which], unknown, notices: [] };
}

function ofColumn(register: Register, header: string, today: number): Days {
  const { readings, notices } = daysIn(register, header);
  const { cells } = columnNamed(register, header);
  const future = tally(null);
  const days = readings.map((day, client) => {
    if (day > today) future.add(register.rows[client] ?? 0, null);
    return day > today ? NaN : day;
  });
  const unknown = Uint8Array.from(plainCells(cells), (cell, client) => {
    const blank = cell === null || (typeof cell === 'string' && isMissingWord(cell));
    return Number.isNaN(readings[client] ?? NaN) && !blank ? 1 : 0;
  });
  const said = notices.filter(({ code }) => code !== 'missing-reading');
  return {
    days,
    unknown,
    notices: future.count === 0 ? said : [...said, notice('future-date', future, { header })],
  };
}

function crossedDays({ rows }: Register, first: Float64Array, last: Float64Array): Omit<Days, 'days'> {
  const crossed = tally(null);
  const unknown = new Uint8Array(first.length);
  first.forEach((day, client) => {
    if (!(day > (last[client] ?? NaN))) return;
    unknown[client] = 1;
    crossed.add(rows[client] ?? 0, null);
  });
  return { unknown, notices: crossed.count === 0 ? [] : [notice('last-before-first', crossed, {})] };
}
