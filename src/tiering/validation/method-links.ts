import type { MethodKind, MethodSpec, Model } from '../model';
import type { SpecOf } from '../specs/method-spec';
import { fault, inside, type Place } from './check';
import {
  checkCriterion,
  checkLength,
  checkLimitsCount,
  checkName,
  checkOrder,
  checkShares,
  fewestTiers,
  mostTiers,
} from './link-checks';
import { checkLifecycle } from './lifecycle-links';
import { checkMatrix } from './matrix-links';
import { checkRfm } from './rfm-links';

/** What a method must have to do with the criteria and tiers of its model; the place is the method's. */
type CheckOf<Kind extends MethodKind> = (method: SpecOf<Kind>, model: Model, place: Place) => void;

/** One entry a kind: forgetting a method does not compile. */
const checks: { readonly [Kind in MethodKind]: CheckOf<Kind> } = {
  quota: ({ of, shares }, model, place) => {
    checkCriterion(model, of, { place: inside(place, 'of') });
    checkLimitsCount(shares, model.ladder.tiers.length, inside(place, 'shares'));
    checkShares(shares, inside(place, 'shares'));
  },
  cutoffs: ({ of, floors }, model, place) => {
    checkCriterion(model, of, { place: inside(place, 'of') });
    checkLimitsCount(floors, model.ladder.tiers.length, inside(place, 'floors'));
    checkOrder(floors, bestFirst(model, of), inside(place, 'floors'));
  },
  pareto: ({ of, cuts }, model, place) => {
    checkCriterion(model, of, { direction: 'more', place: inside(place, 'of') });
    checkLimitsCount(cuts, model.ladder.tiers.length, inside(place, 'cuts'));
    checkOrder(cuts, 'ascending', inside(place, 'cuts'));
  },
  counts: ({ of, counts }, model, place) => {
    checkCriterion(model, of, { place: inside(place, 'of') });
    checkLimitsCount(counts, model.ladder.tiers.length, inside(place, 'counts'));
  },
  quantiles: ({ of, at }, model, place) => {
    checkCriterion(model, of, { place: inside(place, 'of') });
    checkLimitsCount(at, model.ladder.tiers.length, inside(place, 'at'));
    checkOrder(at, 'descending', inside(place, 'at'));
  },
  breaks: ({ of, classes }, model, place) => {
    checkCriterion(model, of, { place: inside(place, 'of') });
    const tiers = model.ladder.tiers.length;
    const { path } = inside(place, 'classes');
    if (tiers >= fewestTiers && tiers <= mostTiers && classes !== tiers)
      fault(place, 'model-out-of-range', { path, expected: `${tiers}, one a tier`, found: String(classes) });
  },
  'computed-abc': ({ of }, model, place) => {
    checkCriterion(model, of, { direction: 'more', place: inside(place, 'of') });
    checkThreeTiers(model, place);
  },
  xyz: ({ of, limits }, model, place) => {
    // Whatever the criterion's direction says of points: the less a client varies the better.
    checkCriterion(model, of, { place: inside(place, 'of') });
    checkLimitsCount(limits, model.ladder.tiers.length, inside(place, 'limits'));
    checkOrder(limits, 'ascending', inside(place, 'limits'));
  },
  matrix: checkMatrix,
  rfm: checkRfm,
  lifecycle: checkLifecycle,
  stage: ({ floors }, model, place) => {
    if (floors === null) return;
    checkLimitsCount(floors, model.ladder.tiers.length, inside(place, 'floors'));
    checkOrder(floors, 'descending', inside(place, 'floors'));
  },
  portfolio: () => undefined,
  map: ({ labels }, { ladder }, place) => {
    const known = [...ladder.tiers, ladder.missing].map(({ name }) => name);
    for (const [label, tier] of Object.entries(labels))
      checkName(tier, known, inside(inside(place, 'labels'), label.slice(0, 60)));
  },
  'key-clients': ({ value, margin }, model, place) => {
    checkCriterion(model, value, { direction: 'more', place: inside(place, 'value') });
    checkCriterion(model, margin, { place: inside(place, 'margin') });
    checkThreeTiers(model, place);
  },
};

/** What a method must have to do with the rest of its model: criteria that exist, as many limits as tiers ask for, in order. */
export function checkMethod(model: Model, place: Place): void {
  // The compiler cannot follow that entry and method are of one kind; the type of the table says so.
  const check = checks[model.method.kind] as (method: MethodSpec, model: Model, place: Place) => void;
  check(model.method, model, place);
}

/** Where less is better the best tier has the lowest limit. */
function bestFirst({ criteria }: Model, of: string | null): 'ascending' | 'descending' {
  return criteria.some(({ id, direction }) => id === of && direction === 'less') ? 'ascending' : 'descending';
}

function checkThreeTiers({ ladder }: Model, place: Place): void {
  checkLength(ladder.tiers, 3, { path: 'ladder.tiers', faults: place.faults });
}
