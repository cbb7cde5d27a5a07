import type { Model } from '../model';
import type { Weighting } from '../specs/rule-spec';
import { fault, inside, type Place } from './check';
import { checkName } from './link-checks';

/** Weights by order or by comparisons name criteria of the model, each once, and every two that are compared with any. */
export function checkWeighting({ criteria, weighting }: Model, place: Place): void {
  const known = criteria.map(({ id }) => id);
  if (weighting.kind === 'order') checkOrder(weighting.ids, known, inside(place, 'ids'));
  if (weighting.kind === 'pairwise') checkPairs(weighting.pairs, known, inside(place, 'pairs'));
}

function checkOrder(ids: readonly string[], known: readonly string[], place: Place): void {
  ids.forEach((id, index) => {
    const at = inside(place, index);
    checkName(id, known, at);
    if (ids.indexOf(id) < index) fault(at, 'model-duplicate', { path: at.path, found: id });
  });
}

type Pairs = Extract<Weighting, { readonly kind: 'pairwise' }>['pairs'];

function checkPairs(pairs: Pairs, known: readonly string[], place: Place): void {
  const named = pairs.map(({ first, second }) => pairName(first, second));
  pairs.forEach(({ first, second }, index) => {
    const at = inside(place, index);
    checkName(first, known, inside(at, 'first'));
    checkName(second, known, inside(at, 'second'));
    const repeated = first === second || named.indexOf(named[index] ?? '') < index;
    if (repeated) fault(at, 'model-duplicate', { path: at.path, found: `${first}, ${second}` });
  });
  const ids = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const weighed = known.filter((id) => ids.has(id));
  const compared = new Set(named);
  weighed.forEach((first, index) => {
    for (const second of weighed.slice(index + 1)) {
      if (!compared.has(pairName(first, second)))
        fault(place, 'model-missing-pair', { path: place.path, first, second });
    }
  });
}

/** The same whichever of the two comes first. */
function pairName(first: string, second: string): string {
  return JSON.stringify([first, second].sort());
}
