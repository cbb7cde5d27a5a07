import type { Criterion, MethodKind, MethodSpec, Model } from '../model';
import { comparedCriterion } from '../placing/compared';
import { fault, inside, type Place } from './check';
import { looks } from './looks';
import { checkScale } from './scale-links';

const withoutCriteria: readonly MethodKind[] = ['lifecycle', 'stage', 'portfolio', 'map'];

/** What criteria must have to do with each other: names of their own, scales that fit, a weight where the score is read. */
export function checkCriteria(model: Model, place: Place): void {
  const { criteria, method } = model;
  if (criteria.length === 0) return checkNone(method, place);
  checkWeights(model, place);
  criteria.forEach((criterion, index) => {
    const at = inside(place, index);
    if (standsBefore(criteria, index)) {
      const { path } = inside(at, 'id');
      fault(at, 'model-duplicate', { path, found: criterion.id });
    }
    checkScale(criterion, inside(at, 'scale'));
  });
}

/** Only a method that reads columns of its own does without criteria. */
function checkNone(method: MethodSpec, place: Place): void {
  if (withoutCriteria.includes(method.kind)) return;
  const { path } = place;
  fault(place, 'model-out-of-range', { path, expected: '1 entry at least', found: '0 entries' });
}

/** A method that reads the score needs a weight somewhere; an order of importance or comparisons always give some. */
function checkWeights({ method, criteria, weighting }: Model, place: Place): void {
  const weighted = weighting.kind !== 'typed' || criteria.some((criterion) => criterion.weight > 0);
  if (comparedCriterion(method) === null && !weighted)
    fault(place, 'model-weights-zero', { path: place.path });
}

function standsBefore(criteria: readonly Criterion[], index: number): boolean {
  const name = looks(criteria[index]?.id ?? '');
  return criteria.findIndex(({ id }) => looks(id) === name) < index;
}
