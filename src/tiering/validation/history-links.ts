import type { Model } from '../model';
import { readsOrders } from '../reports/reads-orders';
import { fault, type Place } from './check';

/** What reports of the past must have: the orders, and something to find clients in them by. The place is the model's. */
export function checkHistory(model: Model, top: Place): void {
  if (!model.reports.some((spec) => readsOrders(spec, model))) return;
  if (model.orders === null) fault(top, 'model-missing-key', { path: 'orders' });
  else if (model.orders.product === null && model.reports.some(({ kind }) => kind === 'cross-sell'))
    fault(top, 'model-missing-key', { path: 'orders.product' });
  else if (model.register.key === null && model.register.label === null)
    fault(top, 'model-missing-key', { path: 'register.key' });
}
