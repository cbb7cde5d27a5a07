import fc from 'fast-check';
import { pareto } from '../../../src/tiering/methods/pareto';
import { paretoClassOf } from '../../../src/tiering/methods/pareto-class-of';
import { preparePopulation } from '../../../src/tiering/methods/population';
import { quota } from '../../../src/tiering/methods/quota';
import { quotaClassOf } from '../../../src/tiering/methods/quota-class-of';

const values = fc.array(
  fc.oneof(
    fc.integer({ min: -5, max: 30 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constant(NaN),
  ),
  { maxLength: 60 },
);
const limits = { cuts: [0.5, 0.8, 0.95], boundary: 'up' } as const;

it('quotaClassOf gives a member of the population the class that quota gives', () => {
  fc.assert(
    fc.property(values, (list) => {
      const all = Float64Array.from(list);
      const population = preparePopulation(all);
      const single = list.map((value) => quotaClassOf(population, value, [0.15, 0.25]));
      expect(single).toEqual(Array.from(quota(all, [0.15, 0.25]).classes));
    }),
  );
});

it.each(['up', 'down'] as const)(
  'paretoClassOf gives a member the class that pareto gives, boundary %s',
  (boundary) => {
    fc.assert(
      fc.property(values, (list) => {
        const all = Float64Array.from(list);
        const population = preparePopulation(all);
        const single = list.map((value) => paretoClassOf(population, value, { ...limits, boundary }));
        expect(single).toEqual(Array.from(pareto(all, { ...limits, boundary }).classes));
      }),
    );
  },
);

it('quotaClassOf places a value that is not there by the share that has more', () => {
  const population = preparePopulation(Float64Array.of(10, 20, 30, 40));
  // Nobody, one, two, all four of four have more.
  expect([99, 35, 25, 5].map((value) => quotaClassOf(population, value, [0.25, 0.25]))).toEqual([0, 0, 1, 2]);
});

it('paretoClassOf places a value that is not there by the share of those who have more', () => {
  const population = preparePopulation(Float64Array.of(850, 100, 30, 20));
  const classOf = (value: number): number =>
    paretoClassOf(population, value, { cuts: [0.8, 0.95], boundary: 'up' });
  expect([900, 500, 60, 1, 0, -3].map(classOf)).toEqual([0, 1, 2, 2, 2, 2]);
});

it('a population of nobody places nobody by quota', () => {
  expect(quotaClassOf(preparePopulation(Float64Array.of(NaN)), 5, [0.15, 0.25])).toBe(3);
});

it('a population without a positive value has only the last class to give', () => {
  const population = preparePopulation(Float64Array.of(0, -5));
  expect(paretoClassOf(population, 5, { cuts: [0.8, 0.95], boundary: 'up' })).toBe(2);
});

it('zero and losses have the last class by either boundary, even where the last cut is everything', () => {
  const population = preparePopulation(Float64Array.of(10, 0, -5));
  for (const boundary of ['up', 'down'] as const) {
    const classOf = (value: number) => paretoClassOf(population, value, { cuts: [0.8, 1], boundary });
    expect([10, 0, -5].map(classOf)).toEqual([0, 2, 2]);
  }
});
