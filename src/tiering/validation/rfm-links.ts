import type { Model } from '../model';
import type { RfmSpec } from '../specs/method-spec';
import { fault, inside, type Place } from './check';
import { checkCriterion, checkLength, checkOrder } from './link-checks';
import { checkRfmBins } from './rfm-bins';

/** What RFM must have: three known criteria, and own limits that rise, as many for each of the three and for the bins. */
export function checkRfm(spec: RfmSpec, model: Model, place: Place): void {
  const { recency, frequency, monetary, thresholds, bins } = spec;
  checkCriterion(model, recency, { place: inside(place, 'recency') });
  checkCriterion(model, frequency, { place: inside(place, 'frequency') });
  checkCriterion(model, monetary, { place: inside(place, 'monetary') });
  checkRfmBins(spec, place);
  if (thresholds === null) return;
  const at = inside(place, 'thresholds');
  const own = thresholds.r.length + 1;
  if (bins !== null && bins !== own) {
    const { path } = inside(place, 'bins');
    fault(place, 'model-out-of-range', {
      path,
      expected: `${own}, as the thresholds make`,
      found: String(bins),
    });
  }
  for (const key of ['r', 'f', 'm'] as const) {
    checkOrder(thresholds[key], 'ascending', inside(at, key));
    checkLength(thresholds[key], thresholds.r.length, inside(at, key));
  }
}
