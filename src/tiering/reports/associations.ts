import { tolerance } from '../methods/tolerance';
import { basketOf, type Baskets } from '../orders/baskets';
import { betterGround, type AssociationGround } from './offer-grounds';
import type { ProductNames } from './product-names';

/** A pair of products met in fewer baskets than these says nothing. */
const fewestBaskets = 3;
const leastShare = 0.02;

/**
 * Which products are bought by those who buy another one? For each product the others, best first: kept where three
 * clients and 2 % of those who buy anything buy both, and that happens more than `lift` times as often as if the two had
 * nothing to do with each other. Each client counts once, however much it buys.
 * Pairs are counted product by product, over the baskets that hold it: the time is that of all pairs within baskets, the
 * room that of one product.
 * Source: R. Agrawal, T. Imielinski, A. Swami, Mining Association Rules between Sets of Items (1993); lift: S. Brin et al. (1997).
 */
export function associations(
  bought: Baskets,
  names: ProductNames,
  lift: number,
): readonly (readonly AssociationGround[])[] {
  const filled = bought.starts.reduce((count, start, place) => {
    return count + (place > 0 && start > (bought.starts[place - 1] ?? 0) ? 1 : 0);
  }, 0);
  const least = Math.max(fewestBaskets, leastShare * filled - tolerance);
  const { starts, groups } = holdersOf(bought, names.texts.length);
  const holders = (product: number): number => (starts[product + 1] ?? 0) - (starts[product] ?? 0);
  const frequent = Uint8Array.from(names.texts, (_, product) => (holders(product) >= least ? 1 : 0));
  const slim = onlyFrequent(bought, frequent);
  const both = new Uint32Array(names.texts.length);
  const better = betterGround(names);
  return names.texts.map((_, product) => {
    if (frequent[product] === 0) return [];
    const own = groups.subarray(starts[product] ?? 0, starts[product + 1] ?? 0);
    const met = countTogether(slim, own, both);
    const rules: AssociationGround[] = [];
    for (const other of met) {
      const buyers = both[other] ?? 0;
      both[other] = 0;
      if (other === product || buyers < least) continue;
      const timesAsOften = ((buyers / own.length) * filled) / holders(other);
      if (timesAsOften <= lift + tolerance) continue;
      rules.push({
        code: 'association',
        product: other,
        share: buyers / own.length,
        bought: product,
        buyers,
        clients: own.length,
        lift: timesAsOften,
      });
    }
    return rules.sort(better);
  });
}

/** The groups that hold each product: those of product p stand from starts[p] up to starts[p + 1]. */
function holdersOf(
  bought: Baskets,
  products: number,
): { readonly starts: Uint32Array; readonly groups: Uint32Array } {
  const starts = new Uint32Array(products + 1);
  for (const product of bought.products) starts[product + 1] = (starts[product + 1] ?? 0) + 1;
  for (let product = 0; product < products; product += 1) {
    starts[product + 1] = (starts[product + 1] ?? 0) + (starts[product] ?? 0);
  }
  const next = starts.slice();
  const groups = new Uint32Array(bought.products.length);
  for (let group = 0; group + 1 < bought.starts.length; group += 1) {
    for (const product of basketOf(bought, group)) {
      const place = next[product] ?? 0;
      groups[place] = group;
      next[product] = place + 1;
    }
  }
  return { starts, groups };
}

/** The baskets without the products that too few buy: no pair of theirs can be kept. */
function onlyFrequent({ starts, products }: Baskets, frequent: Uint8Array): Baskets {
  const kept = new Uint32Array(products.length);
  const keptStarts = new Uint32Array(starts.length);
  let count = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const end = starts[group + 1] ?? 0;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const product = products[place] ?? 0;
      if (frequent[product] === 1) kept[count++] = product;
    }
    keptStarts[group + 1] = count;
  }
  return { starts: keptStarts, products: kept.subarray(0, count) };
}

/** Counts what the baskets of some groups hold, and answers which products were met; `counts` is all zero before. */
function countTogether({ starts, products }: Baskets, groups: Uint32Array, counts: Uint32Array): number[] {
  const met: number[] = [];
  for (const group of groups) {
    const end = starts[group + 1] ?? 0;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const product = products[place] ?? 0;
      const count = counts[product] ?? 0;
      if (count === 0) met.push(product);
      counts[product] = count + 1;
    }
  }
  return met;
}
