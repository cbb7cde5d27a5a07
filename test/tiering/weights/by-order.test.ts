import fc from 'fast-check';
import { weightsByOrder } from '../../../src/tiering/weights/weights-by-order';
import { expectClose } from '../stats/oracle-file';

it('weightsByOrder gives four criteria what Barron and Barrett give them', () => {
  expectClose(weightsByOrder(4), [0.5208, 0.2708, 0.1458, 0.0625], 5e-5);
});

it('weightsByOrder gives one criterion all and none nothing', () => {
  expect(weightsByOrder(1)).toEqual([1]);
  expect(weightsByOrder(0)).toEqual([]);
});

it('weightsByOrder refuses what is no number of criteria', () => {
  expect(() => weightsByOrder(-1)).toThrow(RangeError);
  expect(() => weightsByOrder(1.5)).toThrow(RangeError);
});

it('weightsByOrder falls strictly, stays above zero and adds up to 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 64 }), (criteria) => {
      const weights = weightsByOrder(criteria);
      expect(weights.every((weight, place) => weight > (weights[place + 1] ?? 0))).toBe(true);
      expectClose([weights.reduce((sum, weight) => sum + weight, 0)], [1]);
    }),
    { numRuns: 1000 },
  );
});
