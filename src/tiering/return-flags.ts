import type { ClientOrders } from './orders/client-orders';
import { onlyReturns } from './orders/only-returns';
import type { PlacementFlag } from './run-types';

/** What tells how a client stands with returns. */
interface Returning {
  /** The clients' values (see `valuesOf`); null where the model has none. */
  readonly values: Float64Array | null;
  readonly orders: ClientOrders | null;
}

/**
 * What is to be said of a client whose returns exceed its sales: its value is below zero, so it is no part of the shares of
 * value; or nothing but returns is known of it.
 */
export function returnFlags(client: number, { values, orders }: Returning): readonly PlacementFlag[] {
  return [
    ...((values?.[client] ?? NaN) < 0 ? ['not-positive' as const] : []),
    ...(orders !== null && onlyReturns(orders, client) ? ['only-returns' as const] : []),
  ];
}
