import { exactSum } from '../stats/exact-sum';
import type { GroupedLines } from './lines-by-group';
import type { Orders } from './orders';

/**
 * Which lines are sales: above zero, in an order whose lines add up to more than zero. A return is none, and neither is an
 * order that was given back as a whole. Where lines have no order each stands for itself.
 * 1 for a sale, 0 for another line or for one of no group.
 */
export function saleLines(
  { amounts, orderOf }: Pick<Orders, 'amounts' | 'orderOf'>,
  { starts, lines }: GroupedLines,
): Uint8Array {
  const sales = new Uint8Array(amounts.length);
  for (const line of lines) if ((amounts[line] ?? 0) > 0) sales[line] = 1;
  if (orderOf === null) return sales;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const own = lines.subarray(starts[group], starts[group + 1]);
    if (own.some((line) => (amounts[line] ?? 0) < 0)) takeBack(sales, own, { amounts, orderOf });
  }
  return sales;
}

/** Unmarks the lines of the orders that returns use up. */
function takeBack(
  sales: Uint8Array,
  own: Uint32Array,
  { amounts, orderOf }: { readonly amounts: Float64Array; readonly orderOf: Uint32Array },
): void {
  const returned = new Map<number, number[]>();
  for (const line of own) if ((amounts[line] ?? 0) < 0) returned.set(orderOf[line] ?? 0, []);
  for (const line of own) returned.get(orderOf[line] ?? 0)?.push(line);
  for (const order of returned.values()) {
    if (exactSum(order.map((line) => amounts[line] ?? NaN)) > 0) continue;
    for (const line of order) sales[line] = 0;
  }
}
