import fc from 'fast-check';
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
const meansOf = (all: readonly Weighed[], clients: number, least = 0) => {
  const { means, coverage } = finish(meanSteps(all, clients, { total: 4, least }));
  return { means: Array.from(means), coverage: Array.from(coverage) };
};

it('each client has the weighted mean of what it has, and the share of the weights that is known of it', () => {
  const all = [weighed([80, 80, NaN, NaN], 3), weighed([40, NaN, 40, NaN], 1)];
  expect(meansOf(all, 4)).toEqual({ means: [70, 80, 40, NaN], coverage: [1, 0.75, 0.25, 0] });
});

it('who is known by less than the least share has no mean, alone or with all others', () => {
  const all = [weighed([80, 80, NaN], 2), weighed([40, NaN, 40], 1)];
  expect(meansOf(all, 3, 0.5)).toEqual({ means: [200 / 3, 80, NaN], coverage: [0.75, 0.5, 0.25] });
  expect(meansOf(all, 3, 0.76).means).toEqual([NaN, NaN, NaN]);
});

it.each<[MissingPolicy, number]>([
  ['skip', 80],
  ['worst', 60],
  ['zero', 60],
  ['neutral', 72.5],
  ['unknown', NaN],
])('a missing reading under the policy %s makes the mean %d and is no knowledge', (missing, mean) => {
  const wanted = { means: [mean], coverage: [0.75] };
  expect(meansOf([weighed([80], 3), weighed([NaN], 1, missing)], 1)).toEqual(wanted);
  expect(meansOf([own([80], [3]), own([NaN], [1], missing)], 1)).toEqual(wanted);
});

it('a weight of a client’s own counts for that client alone', () => {
  const all = [own([80, 80, 80], [3, 1, 0]), own([40, 40, 40], [1, 3, 1])];
  expect(meansOf(all, 3)).toEqual({ means: [70, 50, 40], coverage: [1, 1, 0.25] });
});

it('a criterion of no weight counts nothing, except that it may have to be known', () => {
  expect(meansOf([weighed([80], 2), weighed([10], 0)], 1)).toEqual({ means: [80], coverage: [0.5] });
  expect(meansOf([weighed([80], 2), weighed([NaN], 0, 'worst')], 1).means).toEqual([80]);
  expect(meansOf([weighed([80], 2), weighed([NaN], 0, 'unknown')], 1).means).toEqual([NaN]);
  expect(meansOf([weighed([80], 0)], 1).means).toEqual([NaN]);
});

/** The rule as it is written down: criterion by criterion in their order, for one client. */
const plain = (all: readonly Weighed[], client: number): readonly [mean: number, known: number] => {
  const parts = all.map(({ points, weight, weights, filled }) => {
    const own = points[client] ?? NaN;
    const weighs = weights === null ? weight : (weights[client] ?? NaN);
    return { counts: Number.isNaN(own) ? filled : own, weighs, isKnown: !Number.isNaN(own) };
  });
  const counted = parts.filter(({ counts }) => counts !== null);
  const sum = counted.reduce((all, { counts, weighs }) => all + weighs * (counts ?? NaN), 0);
  const weights = counted.reduce((all, { weighs }) => all + weighs, 0);
  const known = parts.reduce((all, { weighs, isKnown }) => (isKnown ? all + weighs : all), 0);
  return [weights > 0 ? sum / weights : NaN, known];
};

// More clients than are summed at a time.
const clients = 4100;
const column = (some: readonly number[]): Float64Array =>
  Float64Array.from({ length: clients }, (_, client) => some[(client * 7919) % some.length] ?? NaN);

const points = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  fc.constant(NaN),
);
const anyWeighed = fc
  .record({
    points: fc.array(points, { minLength: 1, maxLength: 7 }),
    weight: fc.constantFrom(0, 1, 0.1, 25, 1 / 3),
    weights: fc.option(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 5 }), {
      freq: 5,
    }),
    filled: fc.constantFrom(null, 0, 50, NaN),
  })
  .map((one): Weighed => ({
    ...one,
    id: 'c',
    points: column(one.points),
    weights: one.weights === null ? null : column(one.weights),
  }));

it('weighted means are those of adding client by client in the order of the criteria, to the last bit', () => {
  fc.assert(
    fc.property(fc.array(anyWeighed, { maxLength: 5 }), (all) => {
      const { means, coverage } = finish(meanSteps(all, clients, { total: 100, least: 0 }));
      const isPlain = (_: unknown, client: number): boolean => {
        const [mean, weights] = plain(all, client);
        const share = Math.round(Math.min(1, weights / 100) * 1e12) / 1e12;
        return Object.is(means[client], mean) && coverage[client] === share;
      };
      expect(Array.from(means, isPlain)).not.toContain(false);
    }),
    { numRuns: 30 },
  );
});

it('without criteria nobody has a mean', () => {
  expect(meansOf([], 2)).toEqual({ means: [NaN, NaN], coverage: [0, 0] });
});
