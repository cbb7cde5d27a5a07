import type { Direction, Model } from '../model';
import { fault, type Place } from './check';

/** So many tiers a ladder has that clients are placed by. */
export const [fewestTiers, mostTiers] = [2, 7];

/** Notes limits that do not rise strictly from one to the next, or do not fall. */
export function checkOrder(
  limits: readonly number[],
  expected: 'ascending' | 'descending',
  place: Place,
): void {
  const sign = expected === 'ascending' ? 1 : -1;
  const ordered = limits.every(
    (limit, index) => index === 0 || sign * (limit - (limits[index - 1] ?? 0)) > 0,
  );
  if (!ordered) fault(place, 'model-wrong-order', { path: place.path, expected });
}

/** Shares that people type may add up to a hair more than the whole. */
const tolerance = 1e-9;

/** Notes shares that add up to more than the whole. */
export function checkShares(shares: readonly number[], place: Place): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum > 1 + tolerance)
    fault(place, 'model-out-of-range', {
      path: place.path,
      expected: 'at most 1 in all',
      found: String(sum),
    });
}

/** Notes a list that is longer or shorter than it must be. */
export function checkLength(list: readonly unknown[], expected: number, place: Place): void {
  if (list.length === expected) return;
  const { path } = place;
  fault(place, 'model-out-of-range', {
    path,
    expected: entries(expected),
    found: entries(list.length),
  });
}

const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;

/** Notes limits that are not one fewer than the tiers they part; of a ladder that is none, `checkLadder` speaks. */
export function checkLimitsCount(limits: readonly unknown[], tiers: number, place: Place): void {
  const expected = tiers - 1;
  if (tiers >= fewestTiers && tiers <= mostTiers && limits.length !== expected)
    fault(place, 'model-limits-count', { path: place.path, expected, found: limits.length });
}

/** Notes a name that is not among the known ones. */
export function checkName(found: string, known: readonly string[], place: Place): void {
  if (!known.includes(found)) fault(place, 'model-unknown-name', { path: place.path, found, known });
}

/** Notes a criterion that is not there, or one whose better readings lie the other way; null: there is none to look at. */
export function checkCriterion(
  { criteria }: Pick<Model, 'criteria'>,
  id: string | null,
  { direction, place }: { readonly direction?: Direction; readonly place: Place },
): void {
  if (id === null) return;
  const criterion = criteria.find((one) => one.id === id);
  const { path } = place;
  if (criterion === undefined) {
    fault(place, 'model-unknown-name', { path, found: id, known: criteria.map((one) => one.id) });
  } else if (direction !== undefined && criterion.direction !== direction) {
    const expected = `a criterion where ${direction} is better`;
    fault(place, 'model-out-of-range', { path, expected, found: id });
  }
}
