import { exactSum } from '../stats/exact-sum';
import type { ClientOrders } from './client-orders';
import type { GroupReadings } from './group-readings';
import { neededColumn } from './needed-column';
import { reasonCoefficient } from './reason-coefficient';

/**
 * How many days late each group pays, on average over its invoices, weighed by their amounts. An invoice is a line above
 * zero; paid in time is 0 days, not paid and overdue counts up to the day of the run, not paid and not yet due does not
 * count. A reason takes its part of the days away (see `reasonCoefficient`). With a window, invoices due after its first
 * day count, and all that are overdue. Missing where no invoice counts.
 */
export function daysLate(of: ClientOrders, after: number): GroupReadings {
  const { amounts } = of.orders;
  return byInvoices(of, after, (lines, late) => {
    const weighed = lines.map((line) => (amounts[line] ?? NaN) * (late[line] ?? NaN));
    return exactSum(weighed) / exactSum(lines.map((line) => amounts[line] ?? NaN));
  });
}

/**
 * The share (0..1) of each group's orders that were paid in time, all their lines; lines without an order number count
 * each. What counts is as in `daysLate`. Missing where nothing counts.
 */
export function onTimeShare(of: ClientOrders, after: number): GroupReadings {
  const { orderOf } = of.orders;
  return byInvoices(of, after, (lines, late) => {
    const orders = new Map<number, boolean>();
    for (const line of lines) {
      const order = orderOf === null ? line : (orderOf[line] ?? 0);
      orders.set(order, orders.get(order) !== false && !((late[line] ?? NaN) > 0));
    }
    return [...orders.values()].filter((inTime) => inTime).length / orders.size;
  });
}

function byInvoices(
  of: ClientOrders,
  after: number,
  answer: (lines: readonly number[], late: Float64Array) => number,
): GroupReadings {
  const { orders, lines } = of;
  const { starts } = lines;
  const late = lateness(of, after);
  const readings = new Float64Array(starts.length - 1);
  for (let group = 0; group < readings.length; group += 1) {
    const own = Array.from(lines.lines.subarray(starts[group], starts[group + 1]));
    const counted = own.filter((line) => !Number.isNaN(late[line] ?? NaN));
    readings[group] = counted.length === 0 ? NaN : answer(counted, late);
  }
  const notices = [orders.due, orders.paid].flatMap((column) => column?.notices ?? []);
  return { readings, notices };
}

/** By how many days each line was, or is, paid late; NaN where it does not count. */
function lateness({ orders, today, lines: { lines } }: ClientOrders, after: number): Float64Array {
  const due = neededColumn(orders.due, 'due').readings;
  const paid = neededColumn(orders.paid, 'paid').readings;
  const { amounts, reasons } = orders;
  const parts = reasons?.texts.map(reasonCoefficient) ?? [];
  const late = new Float64Array(amounts.length).fill(NaN);
  for (const line of lines) {
    if (!((amounts[line] ?? 0) > 0)) continue;
    const days = daysOver(due[line] ?? NaN, paid[line] ?? NaN, { today, after });
    late[line] = days * (parts[reasons?.codes[line] ?? 0] ?? 1);
  }
  return late;
}

function daysOver(
  due: number,
  paid: number,
  { today, after }: { readonly today: number; readonly after: number },
): number {
  if (Number.isNaN(due) || Number.isNaN(paid)) return NaN;
  // What was paid after the day of the run was open on that day.
  if (paid > today) return due < today ? today - due : NaN;
  return due > after ? Math.max(0, paid - due) : NaN;
}
