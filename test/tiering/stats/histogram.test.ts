import fc from 'fast-check';
import { ascendingValues } from '../../../src/tiering/stats/ascending-values';
import { histogram } from '../../../src/tiering/stats/histogram';
import { roundStep, timesStep } from '../../../src/tiering/stats/round-step';
import { roundestBetween } from '../../../src/tiering/stats/roundest-between';

it.each([
  [0.001, { digit: 1, power: -3 }],
  [1, { digit: 1, power: 0 }],
  [1.01, { digit: 2, power: 0 }],
  [999, { digit: 1, power: 3 }],
  [2500, { digit: 5, power: 3 }],
])('the smallest round step that is not below %d is known', (least, step) => {
  expect(roundStep(least)).toEqual(step);
});

it('steps multiply to the numbers that people write', () => {
  expect(timesStep(3, { digit: 1, power: -1 })).toBe(0.3);
  expect(timesStep(7, { digit: 5, power: 3 })).toBe(35_000);
});

it.each([
  ['a thousand between two sums', 48_211, 61_900, 52_370, 50_000],
  ['the round number nearest to the middle', 8_120, 61_900, 42_000, 50_000],
  ['zero between a loss and a profit', -30, 55, 40, 0],
  ['the upper end itself, and never the lower', 40, 50, 44, 50],
  ['the nearest of several that are as round', 61_450, 211_300, 136_375, 100_000],
  ['a number below zero', -61_900, -48_211, -55_000, -50_000],
  ['a fraction', 0.312, 0.3449, 0.331, 0.33],
  ['two neighbours with nothing between them', 1, 1 + Number.EPSILON, 1, 1 + Number.EPSILON],
])('roundestBetween finds %s', (_, above, upTo, near, wanted) => {
  expect(roundestBetween({ above, upTo }, near)).toBe(wanted);
});

it('roundestBetween refuses an empty stretch', () => {
  expect(() => roundestBetween({ above: 2, upTo: 2 }, 2)).toThrow(RangeError);
});

it('roundestBetween lies between, whatever the two are', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, at) => {
      fc.pre(one !== other);
      const above = Math.min(one, other);
      const upTo = Math.max(one, other);
      const found = roundestBetween({ above, upTo }, above + at * (upTo - above));
      expect(found).toBeGreaterThan(above);
      expect(found).toBeLessThanOrEqual(upTo);
    }),
    { numRuns: 1000 },
  );
});

it('histogram counts between round numbers and keeps the empty bins between others', () => {
  const bins = histogram(Float64Array.of(0, 4, 5, 90, 100), 'linear');
  expect(bins[0]).toEqual({ from: 0, to: 5, clients: 2 });
  expect(bins[1]).toEqual({ from: 5, to: 10, clients: 1 });
  expect(bins[2]).toEqual({ from: 10, to: 15, clients: 0 });
  expect(bins[bins.length - 1]).toEqual({ from: 100, to: 105, clients: 1 });
});

it('histogram on the log scale widens as 1, 2, 5, 10 and has one bin below 1', () => {
  const bins = histogram(Float64Array.of(-5, 0, 0.5, 3, 80), 'log');
  expect(bins[0]).toEqual({ from: -5, to: 1, clients: 3 });
  expect(bins[2]).toEqual({ from: 2, to: 5, clients: 1 });
  expect(bins[bins.length - 1]).toEqual({ from: 50, to: 100, clients: 1 });
});

it('histogram on the log scale takes powers of ten where steps between them would be too many', () => {
  const bins = histogram(Float64Array.of(1, 5e11), 'log');
  expect(bins[0]).toEqual({ from: 1, to: 10, clients: 1 });
  expect(bins).toHaveLength(12);
});

it('histogram of equal values is one bin, of nothing none', () => {
  expect(histogram(Float64Array.of(7, 7), 'linear')).toEqual([{ from: 7, to: 7, clients: 2 }]);
  expect(histogram(new Float64Array(0), 'linear')).toEqual([]);
});

it('histogram counts every value once, in a few bins side by side', () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(numbers, fc.constantFrom('linear' as const, 'log' as const), (values, scale) => {
      const bins = histogram(ascendingValues(Float64Array.from(values)), scale);
      expect(bins.reduce((sum, { clients }) => sum + clients, 0)).toBe(values.length);
      expect(bins.length).toBeLessThanOrEqual(22);
      bins.slice(1).forEach(({ from }, place) => expect(from).toBe(bins[place]?.to));
    }),
    { numRuns: 1000 },
  );
});
