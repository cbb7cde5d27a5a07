import { exactSum } from '../stats/exact-sum';
import type { GroupedLines } from './lines-by-group';
import type { Orders } from './orders';

/** The lines of clients; sorting them is put off until something asks for them group by group. */
interface OwnedLines {
  readonly groupOfLine: Int32Array;
  readonly lines: () => GroupedLines;
}

/**
 * Which lines are sales: above zero, in an order whose lines add up to more than zero. A return is none, and neither is an
 * order that was given back as a whole. Where lines have no order each stands for itself.
 * 1 for a sale, 0 for another line or for one of no group.
 */
export function saleLines(
  { amounts, orderOf }: Pick<Orders, 'amounts' | 'orderOf'>,
  { groupOfLine, lines }: OwnedLines,
): Uint8Array {
  const sales = new Uint8Array(amounts.length);
  let returns = 0;
  for (let line = 0; line < sales.length; line += 1) {
    if ((groupOfLine[line] ?? -1) < 0) continue;
    const amount = amounts[line] ?? 0;
    if (amount > 0) sales[line] = 1;
    else if (amount < 0) returns += 1;
  }
  if (orderOf === null || returns === 0) return sales;
  const grouped = lines();
  for (let group = 0; group + 1 < grouped.starts.length; group += 1) {
    const own = grouped.lines.subarray(grouped.starts[group], grouped.starts[group + 1]);
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
