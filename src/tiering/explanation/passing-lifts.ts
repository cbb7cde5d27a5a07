import type { Criterion, Model } from '../model';
import { comparesClients } from '../scales/compares-clients';

/**
 * Whether a client that passes where the last one inside a tier stands is sure to be in it, so that a way can be told.
 * By shares and counts of clients and by quantiles it is; by shares of value where the total cannot shrink under it. With a
 * margin on top only where it is one of position. Natural breaks and computed limits are found anew once one client moves:
 * what passes today's may miss the new one. Null for the reading that a method compares by itself.
 * @example passingLifts({ kind: 'breaks', of: null, classes: 3 }, null, 0); // => false
 */
export function passingLifts(method: Model['method'], criterion: Criterion | null, margin: number): boolean {
  switch (method.kind) {
    case 'quota':
      return true;
    case 'counts':
    case 'quantiles':
      return margin === 0;
    case 'pareto':
      return criterion === null || (method.boundary === 'up' && !comparesClients(criterion.scale));
    default:
      return false;
  }
}
