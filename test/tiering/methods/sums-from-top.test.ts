import { classWithin } from '../../../src/tiering/methods/class-within';
import { paretoClass } from '../../../src/tiering/methods/pareto-class';
import { quotaClassOf } from '../../../src/tiering/methods/quota-class-of';
import { preparePopulation } from '../../../src/tiering/methods/population';
import { sumsFromTop } from '../../../src/tiering/methods/sums-from-top';

it('sums from the top carry what each addition rounds off', () => {
  expect(Array.from(sumsFromTop(Float64Array.of(1, 1, 1, 1e16)))).toEqual([
    0,
    1e16,
    1e16,
    1e16 + 2,
    1e16 + 4,
  ]);
});

it('sums from the top start at nothing, and zeros and losses add nothing', () => {
  expect(Array.from(sumsFromTop(Float64Array.of(-3, 0, 7)))).toEqual([0, 7, 7, 7]);
  expect(Array.from(sumsFromTop(new Float64Array(0)))).toEqual([0]);
});

it('a share within a billionth of a limit is inside, further above it is not', () => {
  const limits = [0.2, 0.5];
  expect([0.2, 0.2 + 0.9e-9, 0.2 + 1.1e-9].map((share) => classWithin(share, limits))).toEqual([0, 0, 1]);
  expect([0.5, 0.5 + 0.9e-9, 0.5 + 1.1e-9, 1].map((share) => classWithin(share, limits))).toEqual([
    1, 1, 2, 2,
  ]);
});

it('a share before the client within a billionth of a cut has reached it', () => {
  const cuts = [0.8, 0.95];
  const place = (before: number) =>
    paretoClass({ before, through: 1, largest: false }, { cuts, boundary: 'up' });
  expect([0.8 - 1.1e-9, 0.8 - 0.9e-9, 0.8, 0.95 - 1.1e-9, 0.95].map(place)).toEqual([0, 1, 1, 1, 2]);
});

it('a share through the client within a billionth of a cut is inside', () => {
  const cuts = [0.8, 0.95];
  const place = (through: number) =>
    paretoClass({ before: 0, through, largest: false }, { cuts, boundary: 'down' });
  expect([0.8, 0.8 + 0.9e-9, 0.8 + 1.1e-9, 0.95 + 0.9e-9, 1].map(place)).toEqual([0, 0, 1, 1, 2]);
});

it('a missing value has no class among a population, whoever is in it', () => {
  expect(quotaClassOf(preparePopulation(Float64Array.of(1, 2)), NaN, [0.5])).toBe(2);
});
