import type { Model } from '../model';
import type { ReportSpec } from '../specs/report-spec';

/** Whether a report means nothing without orders. */
export function readsOrders(spec: ReportSpec, { method }: Pick<Model, 'method'>): boolean {
  switch (spec.kind) {
    case 'retention':
    case 'second-order':
    case 'next-orders':
    case 'cross-sell':
      return true;
    case 'lapsed':
      return method.kind !== 'lifecycle';
    case 'customer-value':
      return spec.retention === null;
    default:
      return false;
  }
}
