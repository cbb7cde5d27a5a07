import type { ClientOrders } from './client-orders';
import { countOrders } from './count-orders';
import { orderMarks } from './order-marks';
import { salesAfter } from './sales-after';
import { sumLines } from './sum-lines';

/**
 * How large an order of each group is on average: the amounts of its sales (see `saleLines`) after a day, with what came
 * back of the same orders, over their number. Returns that name no such order, and orders that came back as a whole, are
 * left out. Missing where the group has no sale.
 */
export function averageAmount(of: ClientOrders, after: number): Float64Array {
  const counts = countOrders(of, after);
  const isOfSale = linesOfSales(of, salesAfter(of, after));
  const amounts = of.orders.amounts.map((amount, line) => (isOfSale[line] === 1 ? amount : NaN));
  return sumLines(of, amounts, after).map((sum, group) =>
    counts[group] === 0 ? NaN : sum / (counts[group] ?? NaN),
  );
}

/** 1 for the sales and all lines of their orders. */
function linesOfSales({ orders, lines: { starts, lines } }: ClientOrders, sales: Uint8Array): Uint8Array {
  const { orderOf } = orders;
  if (orderOf === null) return sales;
  const marks = orderMarks(orderOf);
  const all = new Uint8Array(sales.length);
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const own = lines.subarray(starts[group], starts[group + 1]);
    for (const line of own) if (sales[line] === 1) marks[orderOf[line] ?? 0] = group + 1;
    for (const line of own) if (marks[orderOf[line] ?? 0] === group + 1) all[line] = 1;
  }
  return all;
}
