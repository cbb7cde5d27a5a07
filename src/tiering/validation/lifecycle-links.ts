import type { Model } from '../model';
import type { LifecycleSpec } from '../specs/method-spec';
import { fault, type Place } from './check';

/**
 * What a lifecycle must have: nobody lapses sooner than newcomers are new; and where its dates are not columns, the orders
 * and something to find clients in them by. The place is the method's.
 */
export function checkLifecycle(
  { first, last, newDays, lapsedDays }: LifecycleSpec,
  { orders, register }: Pick<Model, 'orders' | 'register'>,
  place: Place,
): void {
  if (lapsedDays < newDays)
    fault(place, 'model-out-of-range', {
      path: `${place.path}.lapsedDays`,
      expected: `${newDays} at least, the days of newcomers`,
      found: String(lapsedDays),
    });
  if (first !== null && last !== null) return;
  if (orders === null) fault(place, 'model-missing-key', { path: 'orders' });
  else if (register.key === null && register.label === null)
    fault(place, 'model-missing-key', { path: 'register.key' });
}
