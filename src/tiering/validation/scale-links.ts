import type { Criterion } from '../model';
import type { ScaleSpec } from '../specs/scale-spec';
import { fault, inside, type Place } from './check';
import { checkLength, checkOrder, checkShares } from './link-checks';
import { share } from './simple-checks';

/** What the parts of a scale must have to do with each other: limits in order, as many points as classes. */
export function checkScale({ scale, direction }: Criterion, place: Place): void {
  switch (scale.kind) {
    case 'bounds':
    case 'winsorised':
      return checkRange(scale, place);
    case 'points': {
      const bounds = scale.table.map(([bound]) => bound);
      return checkOrder(bounds, 'ascending', inside(place, 'table'));
    }
    case 'classes':
      return checkClasses(scale, direction, place);
    case 'rank':
    case 'minmax':
    case 'log':
    case 'zscore':
    case 'map':
    case 'yesno':
    case 'as-is':
  }
}

function checkRange({ low, high }: { readonly low: number; readonly high: number }, place: Place): void {
  if (low < high) return;
  const { path } = inside(place, 'high');
  fault(place, 'model-out-of-range', { path, expected: `above ${low}`, found: String(high) });
}

function checkClasses(
  { by, limits, points }: Extract<ScaleSpec, { readonly kind: 'classes' }>,
  direction: Criterion['direction'],
  place: Place,
): void {
  const at = inside(place, 'limits');
  if (by !== 'cutoffs') checkEachIsShare(limits, at);
  if (by === 'quota') checkShares(limits, at);
  if (by === 'pareto') checkOrder(limits, 'ascending', at);
  if (by === 'pareto' && direction === 'less') {
    const { path } = inside(place, 'by');
    fault(place, 'model-out-of-range', {
      path,
      expected: 'quota or cutoffs where less is better',
      found: by,
    });
  }
  if (by === 'cutoffs') checkOrder(limits, direction === 'less' ? 'ascending' : 'descending', at);
  checkLength(points, limits.length + 1, inside(place, 'points'));
}

function checkEachIsShare(limits: readonly number[], place: Place): void {
  limits.forEach((limit, index) => share(limit, inside(place, index)));
}
