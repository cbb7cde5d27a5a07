import { exactSum } from '../stats/exact-sum';
import type { ClientOrders } from './client-orders';
import type { GroupReadings } from './group-readings';
import { lateness } from './lateness';
import { sumLines } from './sum-lines';

/**
 * How many days late each group pays, on average over its invoices, weighed by their amounts: a large bill paid late is
 * worse than a small one. What counts, and for how many days, is told by `lateness`. Missing where no invoice counts.
 */
export function daysLate(of: ClientOrders, after: number): GroupReadings {
  const { amounts } = of.orders;
  const { late, notices } = lateness(of, after);
  const weighed = late.map((days, line) => days * (amounts[line] ?? NaN));
  const counted = late.map((days, line) => (Number.isNaN(days) ? NaN : (amounts[line] ?? NaN)));
  return { readings: ratios(sumLines(of, weighed, -Infinity), sumLines(of, counted, -Infinity)), notices };
}

/**
 * As `daysLate`, every invoice weighing the same: one with an order number is as late as the latest of its lines, and lines
 * without a number are invoices each.
 */
export function averageDaysLate(of: ClientOrders, after: number): GroupReadings {
  const { late, notices } = lateness(of, after);
  const readings = perInvoice(of, late, (ofInvoices) => exactSum(ofInvoices) / ofInvoices.length);
  return { readings, notices };
}

/** The most days that an invoice of each group was, or is, late (see `lateness`). Missing where no invoice counts. */
export function maxDaysLate(of: ClientOrders, after: number): GroupReadings {
  const { late, notices } = lateness(of, after);
  const { groupOfLine } = of;
  const readings = new Float64Array(of.groups).fill(NaN);
  for (let line = 0; line < late.length; line += 1) {
    const days = late[line] ?? NaN;
    const group = groupOfLine[line] ?? -1;
    if (!Number.isNaN(days) && !((readings[group] ?? NaN) >= days)) readings[group] = days;
  }
  return { readings, notices };
}

/**
 * The share (0..1) of each group's orders that were paid in time, all their lines; lines without an order number count
 * each. What counts is as in `daysLate`. Missing where nothing counts.
 */
export function onTimeShare(of: ClientOrders, after: number): GroupReadings {
  const { late, notices } = lateness(of, after);
  const readings = perInvoice(
    of,
    late,
    (ofInvoices) => ofInvoices.filter((days) => !(days > 0)).length / ofInvoices.length,
  );
  return { readings, notices };
}

/** What the invoices of each group come to, each as late as the latest of its lines; NaN where the group has none. */
function perInvoice(
  { orders: { orderOf }, lines: { starts, lines }, groups }: ClientOrders,
  late: Float64Array,
  readingOf: (ofInvoices: readonly number[]) => number,
): Float64Array {
  const readings = new Float64Array(groups).fill(NaN);
  for (let group = 0; group < groups; group += 1) {
    const ofInvoices = new Map<number, number>();
    for (const line of lines.subarray(starts[group], starts[group + 1])) {
      const days = late[line] ?? NaN;
      if (Number.isNaN(days)) continue;
      const invoice = orderOf === null ? line : (orderOf[line] ?? 0);
      ofInvoices.set(invoice, Math.max(days, ofInvoices.get(invoice) ?? -Infinity));
    }
    if (ofInvoices.size > 0) readings[group] = readingOf([...ofInvoices.values()]);
  }
  return readings;
}

/** NaN where there is nothing to divide by. */
function ratios(parts: Float64Array, wholes: Float64Array): Float64Array {
  return parts.map((part, group) => (wholes[group] === 0 ? NaN : part / (wholes[group] ?? NaN)));
}
