import { finish } from '../../../src/tiering';
import { pointsWhenMissing } from '../../../src/tiering/scoring/points-when-missing';
import type { Weighed } from '../../../src/tiering/scoring/weighed';
import { meanSteps } from '../../../src/tiering/scoring/weighted-means';
import type { MissingPolicy } from '../../../src/tiering';

const weighed = (points: readonly number[], weight: number, missing: MissingPolicy = 'skip'): Weighed => ({
  id: 'one',
  points: Float64Array.from(points),
  weight,
  weights: null,
  filled: pointsWhenMissing(missing),
});
const own = (points: readonly number[], weights: readonly number[], missing?: MissingPolicy): Weighed => ({
  ...weighed(points, NaN, missing),
  weights: Float64Array.from(weights),
});
const meansOf = (all: readonly Weighed[], clients: number) => {
  const { means, known } = finish(meanSteps(all, clients));
  return { means: Array.from(means), known: Array.from(known) };
};

it('each client has the weighted mean of what it has, and the weights of what is known of it', () => {
  const all = [weighed([80, 80, NaN, NaN], 3), weighed([40, NaN, 40, NaN], 1)];
  expect(meansOf(all, 4)).toEqual({ means: [70, 80, 40, NaN], known: [4, 3, 1, 0] });
});

it.each<[MissingPolicy, number]>([
  ['skip', 80],
  ['worst', 60],
  ['zero', 60],
  ['neutral', 72.5],
  ['unknown', NaN],
])('a missing reading under the policy %s makes the mean %d and is no knowledge', (missing, mean) => {
  const wanted = { means: [mean], known: [3] };
  expect(meansOf([weighed([80], 3), weighed([NaN], 1, missing)], 1)).toEqual(wanted);
  expect(meansOf([own([80], [3]), own([NaN], [1], missing)], 1)).toEqual(wanted);
});

it('a weight of a client’s own counts for that client alone', () => {
  const all = [own([80, 80, 80], [3, 1, 0]), own([40, 40, 40], [1, 3, 1])];
  expect(meansOf(all, 3)).toEqual({ means: [70, 50, 40], known: [4, 4, 1] });
});

it('a criterion of no weight counts nothing, except that it may have to be known', () => {
  expect(meansOf([weighed([80], 2), weighed([10], 0)], 1)).toEqual({ means: [80], known: [2] });
  expect(meansOf([weighed([80], 2), weighed([NaN], 0, 'worst')], 1).means).toEqual([80]);
  expect(meansOf([weighed([80], 2), weighed([NaN], 0, 'unknown')], 1).means).toEqual([NaN]);
  expect(meansOf([weighed([80], 0)], 1).means).toEqual([NaN]);
});
