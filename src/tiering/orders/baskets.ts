import type { ClientOrders } from './client-orders';
import type { TextColumn } from './orders';

/** What each group bought, each product once: those of group g stand from starts[g] up to starts[g + 1]. */
export interface Baskets {
  readonly starts: Uint32Array;
  /** Codes of products (places in their texts). */
  readonly products: Uint32Array;
}

/**
 * The products that each group bought after a day of its own (-Infinity: in all, Infinity: none), each once, whatever the
 * number of orders. Only sales count; lines without a product are in no basket. One pass over the lines.
 */
export function baskets(of: ClientOrders, products: TextColumn, after: (group: number) => number): Baskets {
  const { orders, lines: grouped, sales, groups } = of;
  const starts = new Uint32Array(groups + 1);
  const bought = new Uint32Array(grouped.lines.length);
  // Groups are marked from 1: 0 is a product that nobody bought yet.
  const boughtIn = new Uint32Array(products.texts.length);
  let count = 0;
  for (let group = 0; group < groups; group += 1) {
    const first = after(group);
    const end = grouped.starts[group + 1] ?? 0;
    for (let place = grouped.starts[group] ?? 0; place < end; place += 1) {
      const line = grouped.lines[place] ?? 0;
      const product = products.codes[line] ?? 0;
      const isNew = product !== 0 && boughtIn[product] !== group + 1;
      if (!isNew || sales[line] !== 1 || !((orders.days[line] ?? NaN) > first)) continue;
      boughtIn[product] = group + 1;
      bought[count++] = product;
    }
    starts[group + 1] = count;
  }
  return { starts, products: bought.subarray(0, count) };
}

/** The basket of one group. */
export function basketOf({ starts, products }: Baskets, group: number): Uint32Array {
  return products.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
}
