import { methodClasses } from '../methods/method-classes';
import type { Model } from '../model';
import { fault, inside, type Place } from './check';
import { fewestTiers, mostTiers } from './link-checks';
import { looks } from './looks';

/**
 * What a ladder must be: names that tell tiers apart, and where the method places by it 2 to 7 of them. A method with
 * classes of its own needs no tiers; the tier for missing data must not be called like one of its classes.
 */
export function checkLadder({ ladder, method }: Model, place: Place): void {
  const classes = methodClasses(method);
  const at = inside(place, 'tiers');
  const count = ladder.tiers.length;
  if (classes.by === 'ladder' && count === 0) fault(at, 'model-missing-key', { path: at.path });
  else if (classes.by === 'ladder' && (count < fewestTiers || count > mostTiers))
    fault(at, 'model-out-of-range', {
      path: at.path,
      expected: `${fewestTiers} to ${mostTiers} entries`,
      found: `${count} entries`,
    });
  const tiers = ladder.tiers.map(({ name }) => name);
  tiers.forEach((name, index) => checkFirst(tiers, { name, index }, inside(inside(at, index), 'name')));
  const own = classes.by === 'method' ? classes.names : [];
  const all = [...tiers, ...own, ladder.missing.name];
  const missing = inside(inside(place, 'missing'), 'name');
  checkFirst(all, { name: ladder.missing.name, index: all.length - 1 }, missing);
}

interface Named {
  readonly name: string;
  readonly index: number;
}

function checkFirst(names: readonly string[], { name, index }: Named, place: Place): void {
  if (names.findIndex((other) => looks(other) === looks(name)) < index)
    fault(place, 'model-duplicate', { path: place.path, found: name });
}
