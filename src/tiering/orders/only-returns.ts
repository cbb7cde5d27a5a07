import type { ClientOrders } from './client-orders';

/** What was worked out once, kept as long as the orders live: every placement asks. */
const known = new WeakMap<ClientOrders, Uint8Array>();

/**
 * Whether all that is known of a client are returns: it has lines below zero and not one sale (see `saleLines`), so it is
 * no customer yet. `client` is its place in the register.
 */
export function onlyReturns(of: ClientOrders, client: number): boolean {
  const groups = known.get(of) ?? returningGroups(of);
  known.set(of, groups);
  return groups[of.groupOf[client] ?? -1] === 1;
}

function returningGroups({ orders, groups, groupOfLine, sales }: ClientOrders): Uint8Array {
  const { amounts } = orders;
  const returning = new Uint8Array(groups);
  for (let line = 0; line < amounts.length; line += 1) {
    const group = groupOfLine[line] ?? -1;
    if (group >= 0 && (amounts[line] ?? 0) < 0) returning[group] = 1;
  }
  for (let line = 0; line < sales.length; line += 1) {
    if (sales[line] === 1) returning[groupOfLine[line] ?? -1] = 0;
  }
  return returning;
}
