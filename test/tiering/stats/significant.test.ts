import fc from 'fast-check';
import { significant } from '../../../src/tiering/stats/significant';

it.each([
  [0.7 / 1, 2.1 / 3],
  [0.6 / 3, 0.2],
  [0.3 - 0.1, 0.2],
  [-0.6 / 3, -0.2],
  [1e30 / 3, 3.33333333333e29],
  [1e-30 / 3, 3.33333333333e-31],
  [2 / 3, 0.666666666667],
])('%d is %d to twelve digits', (figure, rounded) => {
  expect(significant(figure)).toBe(significant(rounded));
});

it('missing stays missing, zero is zero, and whole numbers of up to twelve digits are as they were', () => {
  expect([NaN, 0, 999_999_999_999, -7].map(significant)).toEqual([NaN, 0, 999_999_999_999, -7]);
});

it('a figure is what its first twelve digits say, and greater figures never become smaller ones', () => {
  const figures = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 });
  fc.assert(
    fc.property(figures, figures, (one, other) => {
      expect(Math.abs(significant(one) - one)).toBeLessThanOrEqual(Math.abs(one) * 5.0001e-12);
      expect(significant(Math.max(one, other))).toBeGreaterThanOrEqual(significant(Math.min(one, other)));
      expect(significant(significant(one))).toBe(significant(one));
    }),
    { numRuns: 1000 },
  );
});
