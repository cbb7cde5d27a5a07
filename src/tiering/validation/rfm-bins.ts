import type { RfmSpec } from '../specs/method-spec';
import { fault, inside, type Place } from './check';

/** The segments stand on a grid of five, to which more bins are brought, or of three: two and four bins fit neither. */
export function checkRfmBins({ bins, thresholds, segments }: RfmSpec, place: Place): void {
  const count = thresholds === null ? bins : thresholds.r.length + 1;
  if (segments !== 'standard' || count === null || count === 3 || count >= 5) return;
  const { path } = inside(place, thresholds === null ? 'bins' : 'thresholds');
  fault(place, 'model-out-of-range', {
    path,
    expected: '3 bins, or 5 to 9, for the standard segments',
    found: String(count),
  });
}
