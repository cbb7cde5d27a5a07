import { monthsBefore } from '../calendar';
import { basketOf, baskets, type Baskets } from '../orders/baskets';
import type { ClientOrders } from '../orders/client-orders';
import { orderHistory } from '../orders/order-history';
import type { TextColumn } from '../orders/orders';
import { cleanText } from '../reading/clean-text';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { associations } from './associations';
import { gaps, type Gaps } from './gaps';
import { betterGround, type AssociationGround, type GapGround, type OfferGround } from './offer-grounds';
import { productNames, type ProductNames } from './product-names';
import { reportClient, type ReportClient } from './report-client';

/** A product worth offering, and why. */
export type Offer =
  /** So many clients of this tier (and type) buy it, and this one does not. */
  | ({ readonly code: 'gap'; readonly product: string } & Omit<GapGround, 'code' | 'product'>)
  /** So many of those who buy `bought`, as this client does, buy it too. */
  | ({ readonly code: 'association'; readonly product: string; readonly bought: string } & Omit<
      AssociationGround,
      'code' | 'product' | 'bought'
    >);

export interface ClientOffers extends ReportClient {
  readonly tier: string;
  /** The greatest share first. */
  readonly offers: readonly Offer[];
}

export interface CrossSellReport {
  readonly kind: 'cross-sell';
  /** What is missing for any offer: orders, or a column of products in them; null where nothing is. */
  readonly missing: 'orders' | 'products' | null;
  /** The part of a kind of clients that must buy a product for it to be offered to the others. */
  readonly adoption: Share;
  /** In register order; clients to whom nothing is to be offered are left out. */
  readonly clients: readonly ClientOffers[];
}

/**
 * What should each client be offered next? Products that many clients of its tier (and type) buy and it does not (see
 * `gaps`), and products that go with those it buys (see `associations`); the `most` with the greatest share, of a product
 * with two grounds the better one. Both look at sales in the window. Never offered is what the client bought in the window
 * or within its own usual time between orders (three purchases and more), and what is discontinued. Clients without orders
 * are offered what their tier buys; those without a name to find orders by nothing. Ties go by the products' names.
 */
export function crossSell(run: Run, spec: ReportSpecOf<'cross-sell'>): CrossSellReport {
  const { orders, register, tierOf, tierNames } = run;
  const products = orders?.orders.products ?? null;
  const report = { kind: 'cross-sell', adoption: spec.adoption } as const;
  if (orders === null) return { ...report, missing: 'orders', clients: [] };
  if (products === null) return { ...report, missing: 'products', clients: [] };
  const offered = offersOf(run, orders, { products, spec });
  const clients: ClientOffers[] = [];
  tierOf.forEach((tier, client) => {
    const offers = offered(client);
    if (offers.length === 0) return;
    clients.push({ ...reportClient(register, client), tier: tierNames[tier] ?? '', offers });
  });
  return { ...report, missing: null, clients };
}

interface Asked {
  readonly products: TextColumn;
  readonly spec: ReportSpecOf<'cross-sell'>;
}

function offersOf(
  run: Run,
  orders: ClientOrders,
  { products, spec }: Asked,
): (client: number) => readonly Offer[] {
  const { groupOf, today } = orders;
  const after = spec.months === null ? -Infinity : monthsBefore(today, spec.months);
  const names = productNames(products.texts);
  const bought = baskets(orders, products, () => after);
  const lists: Grounds = {
    bought,
    gapsOf: gaps(run, { bought, groupOf, names }, spec),
    rules: associations(bought, names, spec.lift),
    refused: refusals(orders, { products, spec }, after),
    names,
  };
  return (client) => {
    const group = groupOf[client] ?? -1;
    return group < 0 ? [] : bestGrounds(client, group, { lists, most: spec.most }).map(told(names));
  };
}

interface Grounds {
  readonly bought: Baskets;
  readonly gapsOf: Gaps;
  readonly rules: readonly (readonly AssociationGround[])[];
  readonly refused: (group: number) => (product: number) => boolean;
  readonly names: ProductNames;
}

/**
 * The best grounds for one client. Every list is in order, so that of each only the first few that may be offered can be
 * among the first few of all.
 */
function bestGrounds(
  client: number,
  group: number,
  { lists, most }: { readonly lists: Grounds; readonly most: number },
): readonly OfferGround[] {
  const isRefused = lists.refused(group);
  const better = betterGround(lists.names);
  const best = new Map<number, OfferGround>();
  const take = (grounds: readonly OfferGround[]): void => {
    let taken = 0;
    for (const ground of grounds) {
      if (taken === most) return;
      if (isRefused(ground.product)) continue;
      taken += 1;
      const known = best.get(ground.product);
      if (known === undefined || better(ground, known) < 0) best.set(ground.product, ground);
    }
  };
  take(lists.gapsOf(client));
  for (const product of basketOf(lists.bought, group)) take(lists.rules[product] ?? []);
  return [...best.values()].sort(better).slice(0, most);
}

/** Three purchases make two gaps: the fewest that have a middle. */
const fewestPurchases = 3;

/** Tells of one group after the other what it is not to be offered; asked of a group, it forgets the one before. */
function refusals(
  orders: ClientOrders,
  { products, spec }: Asked,
  after: number,
): (group: number) => (product: number) => boolean {
  const gone = new Set(spec.discontinued.map(nameToCompare));
  const isGone = Uint8Array.from(products.texts, (text) => (gone.has(nameToCompare(text)) ? 1 : 0));
  const rhythm = rhythms(orders);
  const recent = baskets(orders, products, (group) => Math.min(after, orders.today - (rhythm[group] ?? 0)));
  // Groups are marked from 1: 0 is a product that nobody bought yet.
  const boughtBy = new Uint32Array(products.texts.length);
  return (group) => {
    for (const product of basketOf(recent, group)) boughtBy[product] = group + 1;
    return (product) => isGone[product] === 1 || boughtBy[product] === group + 1;
  };
}

/** The usual days between purchases of each group; 0 where it has too few to tell. */
function rhythms(orders: ClientOrders): Float64Array {
  const { purchases, medianGap } = orderHistory(orders);
  const days = new Float64Array(orders.groups);
  orders.groupOf.forEach((group, client) => {
    if (group >= 0 && (purchases[client] ?? 0) >= fewestPurchases) days[group] = medianGap[client] ?? 0;
  });
  return days;
}

function nameToCompare(text: string): string {
  return cleanText(text).toLowerCase();
}

/** A ground in words of the orders. */
function told({ texts }: ProductNames): (ground: OfferGround) => Offer {
  const nameOf = (product: number): string => texts[product] ?? '';
  return (ground) =>
    ground.code === 'gap'
      ? { ...ground, product: nameOf(ground.product) }
      : { ...ground, product: nameOf(ground.product), bought: nameOf(ground.bought) };
}
