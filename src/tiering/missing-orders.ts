import type { Model } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { readsOrders } from './reports/reads-orders';

/**
 * What a model that reads orders lacks where none are handed in; none where it reads no orders. The first place that reads
 * them stands for all: they lack the same thing.
 */
export function missingOrders(model: Model): readonly Notice[] {
  const { criteria, method, prospects } = model;
  const place = criteria.findIndex(({ reading }) => reading.kind === 'orders');
  if (place >= 0) return [notice('orders-missing', nowhere, { path: `criteria[${place}].reading` })];
  if (prospects !== null && prospects.first === null)
    return [notice('orders-missing', nowhere, { path: 'prospects.first' })];
  const byOrders = method.kind === 'lifecycle' && (method.first === null || method.last === null);
  if (byOrders) return [notice('orders-missing', nowhere, { path: 'method' })];
  const report = model.reports.findIndex((spec) => readsOrders(spec, model));
  return report < 0 ? [] : [notice('orders-missing', nowhere, { path: `reports[${report}]` })];
}
